#include "format/html_style.h"

#include <string_view>

namespace minsheng {
namespace {

// The type area of 156 × 225 mm holds 22 lines of 28 characters: a line is 28.99 pt high and a
// character 15.79 pt wide. Both are taken a little smaller, so that rounding never pushes the last
// one out. On the turned sheet the page's left edge is on top. A drawing leaves room for its
// caption.
constexpr std::string_view kPortrait = R"(@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm; }
main { width: 156mm; min-height: 225mm; padding: 37mm 26mm 35mm 28mm; }
svg { max-height: 208mm; }
)";
constexpr std::string_view kLandscape =
    R"(@page { size: A4 landscape; margin: 28mm 35mm 26mm 37mm; }
main { width: 225mm; min-height: 156mm; padding: 28mm 35mm 26mm 37mm; }
svg { max-height: 139mm; }
)";

// Page number: 一字线 on both sides, 7 mm below the type area, odd pages right, even pages left,
// one character in.
constexpr std::string_view kPageNumbers = R"(@page :right { @bottom-right {
  content: "— " counter(page) " —"; font: 14pt SimSun, "宋体", serif;
  vertical-align: top; padding: 5mm 14pt 0 0; } }
@page :left { @bottom-left {
  content: "— " counter(page) " —"; font: 14pt SimSun, "宋体", serif;
  vertical-align: top; padding: 5mm 0 0 14pt; } }
)";

constexpr std::string_view kText = R"(html { background: var(--ground, #eceef2); }
body { margin: 0; }
main { margin: 8mm auto; background: #fff; color: #000; box-shadow: 0 0 2mm rgba(0, 0, 0, 0.22);
  font: 16pt/28.95pt FangSong, "仿宋", "仿宋_GB2312", STFangsong, "Noto Serif CJK SC", serif;
  letter-spacing: -0.22pt; line-break: strict; overflow-wrap: anywhere;
  text-autospace: no-autospace; orphans: 2; widows: 2; }
p, h1, h2, h3, h4, h5, figure { margin: 0; }
p, h2, h3, h4, h5 { text-indent: 31.56pt; text-align: justify; }
h1, h2, h3, h4, h5 { font-size: 16pt; font-weight: normal; break-after: avoid; }
h1 { margin-bottom: 28.95pt; text-align: center; font-size: 22pt; line-height: 34pt;
  letter-spacing: normal; }
h1, .masthead .name { font-family: "方正小标宋简体", "方正小标宋_GBK", FZXiaoBiaoSong-B05S,
  STZhongsong, "华文中宋", SimSun, "宋体", "Noto Serif CJK SC", serif; }
h2, .caption, th { font-family: SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
h3, .subtitle { font-family: KaiTi, "楷体", "楷体_GB2312", STKaiti, FangSong, serif; }
.subtitle, .caption { text-indent: 0; text-align: center; }
h1 + .subtitle { margin-top: -28.95pt; }
.subtitle { margin-bottom: 28.95pt; }
.subtitle + .subtitle { margin-top: -28.95pt; }
.addressee { text-indent: 0; }
.caption { font-size: 12pt; break-after: avoid; }
.note { font-size: 10.5pt; line-height: 16pt; text-indent: 0; letter-spacing: normal; }
.attachment { margin-top: 28.95pt; }
.attachment + .attachment { margin-top: 0; }
)";

constexpr std::string_view kFrame = R"(.masthead { margin-bottom: 57.9pt; text-align: center; }
.masthead p { text-indent: 0; text-align: center; }
.masthead .name { color: #d0021b; font-size: 33pt; line-height: 46pt; letter-spacing: normal; }
.masthead .issue { display: flex; justify-content: space-between; padding: 0 16pt;
  border-bottom: 1.5pt solid #d0021b; }
.seal { display: grid; justify-content: end; justify-items: center; margin-top: 57.9pt;
  padding-right: 64pt; break-inside: avoid; break-before: avoid; }
.seal p { text-indent: 0; }
.imprint { margin-top: 28.95pt; border: solid #000; border-width: 1pt 0; break-inside: avoid; }
.imprint p { padding: 0 14pt; font-size: 14pt; line-height: 24pt; text-indent: 0; }
.imprint p + p { border-top: 0.7pt solid #000; }
.page-break { break-after: page; }
figure { margin: 6pt 0; text-align: center; break-inside: avoid; }
svg { display: block; max-width: 100%; height: auto; margin: 0 auto; letter-spacing: normal; }
)";

// The tones are the program's own light colours; they are printed although browsers leave
// backgrounds out.
constexpr std::string_view kTables =
    R"(table { width: calc(100% - 1pt); margin: 4pt 0.5pt; table-layout: fixed;
  border-collapse: collapse; font: 10.5pt/14.5pt SimSun, "宋体", "Noto Serif CJK SC", serif;
  letter-spacing: normal; font-variant-numeric: tabular-nums; }
table.large { font-size: 12pt; line-height: 16.5pt; }
table.small { font-size: 9pt; line-height: 12.5pt; }
table + table { margin-top: 15pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2.85pt 3.5pt; border: 0.5pt solid #000; text-align: left; vertical-align: middle;
  font-weight: normal; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.center { text-align: center; }
.end { text-align: right; }
.bold { font-weight: bold; }
.head { font-weight: normal; background: #eceff3; }
.total { background: #f6f7f9; }
.done { background: #d3e3fc; }
.on-schedule { background: #e1f2e7; }
.slightly-late { background: #f9e7c2; }
.late { background: #f6caca; }
.unreported { background: #f1f3f6; }
.muted { color: #646a73; }
)";

constexpr std::string_view kMedia = R"(@media print {
  html { background: none; }
  main { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; } }
@media screen {
  .page-break { height: 8mm; margin: 8mm -26mm 8mm -28mm;
    background: var(--ground, #eceef2); } }
@media screen and (max-width: 225mm) {
  main { box-sizing: border-box; width: auto; margin: 0; padding: 8mm 6mm; }
  .page-break { margin: 8mm -6mm; } }
)";

}  // namespace

std::string html_style(bool landscape) {
  std::string style(landscape ? kLandscape : kPortrait);
  for (std::string_view part : {kPageNumbers, kText, kFrame, kTables, kMedia}) style += part;
  return style;
}

}  // namespace minsheng
