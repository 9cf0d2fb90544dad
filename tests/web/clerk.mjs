// What a clerk does, for the browser tests: import, look, edit. Everything by role and name.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const planFile = join(here, 'documents', 'linjiang.txt');
export const planText = readFileSync(planFile, 'utf8');

export const button = (page, name) => page.getByRole('button', {name, exact: true});
export const row = (page, name) => page.getByRole('row', {name});
export const textbox = (page, name) => page.getByRole('textbox', {name, exact: true});

// Answers the file chooser that `press` opens. file: a path or {name, mimeType, buffer}.
export async function choose(page, press, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles(file);
}

export const asFile = (name, content) =>
    ({name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)});

export async function importPlan(page, file = planFile) {
  await choose(page, () => button(page, '选择方案文件').click(), file);
  await button(page, '写入台账').waitFor();
  await page.keyboard.press('Control+Enter');
  await row(page, '1 城镇新增就业').waitFor();
  await untilSaved(page);
}

// By the rail; pages have links of the same names.
export const goTo = (page, name) =>
    page.getByRole('navigation', {name: '页面'}).getByRole('link', {name, exact: true}).click();

export const untilSaved = (page) => page.getByRole('status').filter({hasText: '已保存'}).first().waitFor();

export async function openItem(page, name) {
  await row(page, name).first().click();
  await page.getByRole('complementary', {name: '事项详情'}).waitFor();
}

// Opens the item and its form.
export async function editItem(page, name) {
  await openItem(page, name);
  await button(page, '编辑事项').click();
  await textbox(page, '事项').waitFor();
}

// Until the control of that name has the keyboard: what is typed any earlier goes nowhere.
export const untilTyping = (page, name) => page.waitForFunction((wanted) => {
  const agent = document.getElementById('text-agent');
  const described = document.getElementById(agent?.getAttribute('aria-describedby'));
  return document.activeElement === agent && described?.getAttribute('aria-label') === wanted;
}, name);

export async function enter(page, field) {
  await textbox(page, field).first().click();
  await untilTyping(page, field);
}

export async function untilShows(page, field, text) {
  await page.waitForFunction(([name, wanted]) => [...document.querySelectorAll('#twin [role=textbox]')]
      .some((box) => box.getAttribute('aria-label') === name && box.textContent === wanted), [field, text]);
}

export async function retype(page, field, text) {
  await enter(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await untilShows(page, field, text);
  await page.keyboard.press('Enter');
}
