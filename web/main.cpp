// The page's program, as a table of contents: init, frame, what comes from outside. It joins the
// shell, which knows no browser, to the platform, which knows no ledger.
#include <emscripten.h>
#include <imgui.h>

#include <memory>

#include "app/files.h"
#include "base/ensure.h"
#include "platform/canvas.h"
#include "platform/clipboard.h"
#include "platform/dom_twin.h"
#include "platform/files.h"
#include "platform/font_loader.h"
#include "platform/frame_scheduler.h"
#include "platform/gb18030.h"
#include "platform/idbfs_store.h"
#include "platform/input.h"
#include "platform/page.h"
#include "platform/paper_frame.h"
#include "platform/picture.h"
#include "platform/pinyin.h"
#include "platform/renderer.h"
#include "platform/tab_lock.h"
#include "platform/text_agent.h"
#include "platform/text_overlay.h"
#include "shell/shell.h"
#include "ui/i18n.h"
#include "ui/item_tree.h"
#include "ui/paint.h"
#include "ui/wake.h"

namespace minsheng {
namespace {

class PageBrowser : public Browser {
 public:
  void save_file(const std::string& name, const std::string& bytes,
                 const std::string& mime) override {
    download_file(name, bytes, mime);
  }
  void print(const std::string& html) override { print_page(html); }
  void pick_files(const std::string& accept) override { choose_file(accept, ""); }
  void copy_text(const std::string& text) override { copy_to_clipboard(text); }
  void copy_picture(const Picture& picture) override { copy_to_clipboard(picture); }
  void wake() override { request_frame(); }
  void take_over() override;
};

// Everything lives as long as the page.
struct Program {
  PageBrowser browser;
  std::unique_ptr<IdbfsStore> store;
  std::unique_ptr<Shell> shell;  // null until storage has answered
  std::unique_ptr<TabLock> lock;
  bool drew_first_frame = false;
  uint64_t seen_saves = 0;
};
Program program;

void PageBrowser::take_over() { program.lock->take_over(); }

// ── Storage and the other tabs ──

ActorId new_actor() {
  static constexpr char kLetters[] = "abcdefghijkmnpqrstuvwxyz23456789";
  ActorId actor;
  for (std::uint8_t byte : random_bytes(10)) actor += kLetters[byte % 32];
  return actor;
}

void ask_storage_state() {
  program.store->query_state(false, [](const StorageState& state) {
    Environment& environment = program.shell->environment();
    environment.storage_used = state.used_bytes;
    environment.storage_quota = state.quota_bytes;
    environment.storage_persistent = state.is_persistent;
    request_frame();
  });
}

// The first answer of the storage opens the program; later ones bring it up to date.
void storage_ready(const Result<void>& loaded, bool owns_data) {
  bool first = !program.shell;
  if (first) {
    program.shell = std::make_unique<Shell>(*program.store, program.browser, decode_gb18030,
                                            new_actor(), local_now);
  }
  Environment& environment = program.shell->environment();
  environment.initials = pinyin_initials;
  environment.storage_works = loaded.ok();
  if (!loaded) environment.storage_problem = tr(loaded.error().message);
  program.shell->set_owner(owns_data);
  if (first) {
    program.shell->load();
  } else if (loaded) {
    program.shell->data_changed_elsewhere();
  }
  ask_storage_state();
  request_frame();
}

// What is in the text field over the page becomes part of the ledger now.
void finish_writing() {
  if (program.shell && text_overlay_is_open()) close_text_overlay(true);
  draw_frame_now();
}

void lock_changed(const LockState& state) {
  if (state.role == LockRole::owner) {
    program.store->claim([](const Result<void>& done) { storage_ready(done, true); });
  } else if (state.role == LockRole::reader) {
    program.store->give_up();
    program.store->reload([](const Result<void>& done) { storage_ready(done, false); });
  }
}

void open_storage() {
  program.store = std::make_unique<IdbfsStore>([](const Message& notice) {
    if (program.shell) program.shell->report_error(tr(notice));
    request_frame();
  });
  LockEvents events;
  events.changed = lock_changed;
  events.asked_to_release = [] {
    finish_writing();
    program.lock->release();
  };
  events.other_saved = [] {
    program.store->reload([](const Result<void>& done) { storage_ready(done, false); });
  };
  program.lock = std::make_unique<TabLock>(std::move(events));
}

// ── What comes from outside between frames ──

void take_files(Shell& shell) {
  while (std::optional<GivenFile> file = take_file()) {
    if (file->problem == FileProblem::none) {
      shell.take_file(file->name, file->bytes);
    } else if (file->problem == FileProblem::too_large) {
      shell.report_error(
          tr("{}：文件超过 128 MB，没有读入。请确认是不是选错了文件。", {file->name}));
    } else {
      shell.report_error(
          tr("{}：浏览器读不出这个文件。请确认文件没有被别的程序占用，再试一次。", {file->name}));
    }
  }
  while (std::optional<Pasted> pasted = take_pasted()) {
    shell.take_text(pasted_text(pasted->text, pasted->html));
  }
  if (std::optional<PictureOutcome> outcome = take_picture_outcome()) {
    shell.picture_done(*outcome);
  }
}

OverlayPlace place_of(const LongTextEdit& edit) {
  return {edit.place.x, edit.place.y, edit.place.width, edit.place.height, edit.visible};
}

void follow_long_text(Shell& shell) {
  if (std::optional<OverlayResult> result = take_overlay_result()) {
    if (result->committed) {
      shell.finish_long_text(result->text, result->by_key);
    } else {
      shell.cancel_long_text();
    }
  }
  const std::optional<LongTextEdit>& wanted = shell.long_text();
  if (!wanted) return close_text_overlay(true);
  if (text_overlay_is_open()) return move_text_overlay(place_of(*wanted));
  OverlayStyle style;
  style.text = packed(theme().text);
  style.ground = packed(theme().surface);
  style.border = packed(theme().accent_text);
  open_text_overlay(wanted->name, wanted->text, place_of(*wanted), style);
}

FramePlace frame_place(const Rect& r) { return {r.x, r.y, r.width, r.height}; }

void follow_paper(PaperPreview& paper) {
  if (!paper.visible) return hide_paper_frame();
  PaperSpot spot{
      frame_place(paper.place), {}, paper.takes_mouse, paper.dimmed, theme().desk, paper.zoom};
  for (const Rect& hole : paper.holes) spot.holes.push_back(frame_place(hole));
  show_paper_frame(paper.version, paper.name, paper.html, spot);
  if (paper.wanted_sheet) turn_paper_to(*paper.wanted_sheet);
  if (!paper.wanted_words.empty()) show_in_paper(paper.wanted_words);
  paper.wanted_sheet.reset();
  paper.wanted_words.clear();
  PaperPages pages = paper_pages();
  paper.sheets = pages.count;
  paper.sheet = pages.sheet;
  paper.scale = static_cast<float>(pages.scale);
}

// ── One frame ──

void tell_page(Shell& shell) {
  set_unsaved(shell.has_unsaved());
  set_user_scale(shell.state().user_scale);
  uint64_t saves = shell.session().saves();
  if (saves != program.seen_saves) program.lock->announce_saved();
  program.seen_saves = saves;
}

void draw_frame() {
  if (!program.shell) return;
  Shell& shell = *program.shell;
  take_files(shell);
  Environment& environment = shell.environment();
  environment.renderer = renderer_name();
  environment.system_dark = system_is_dark();
  environment.file_dragged = file_drag_active();
  environment.fonts_readable = fonts_are_readable();
  update_canvas();
  begin_renderer_frame();
  ImGui::NewFrame();
  begin_item_tree();
  shell.draw();
  ImGui::Render();
  show_in_dom(end_item_tree());
  set_text_agent_colours(packed(theme().text), packed(theme().surface));
  render_draw_data(*ImGui::GetDrawData(), packed(theme().page));
  follow_long_text(shell);
  follow_paper(shell.paper());
  tell_page(shell);
  if (double wish = take_wake(); wish >= 0) request_frame_after(wish);
  if (!program.drew_first_frame) tell_ready();
  program.drew_first_frame = true;
}

void show_broken_invariant(const char* file, int line, const char*, const char* reason) {
  tell_failure(std::string(reason) + " (" + file + ":" + std::to_string(line) + ")");
}

void init() {
  set_ensure_handler(show_broken_invariant);
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  init_input();
  init_text_agent();
  init_clipboard();
  init_files();
  Fonts fonts = load_fonts();
  use_fonts(fonts.regular, fonts.bold);
  init_renderer();
  init_canvas();
  init_dom_twin();
  on_page_hidden(finish_writing);
  open_storage();
  start_frames(draw_frame);
}

}  // namespace
}  // namespace minsheng

int main() { minsheng::init(); }
