// 出文: every paper the office hands out, made of the open ledger and the month of the top bar; as
// it will be printed, and saved as Word, Excel, web page or text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/paper.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct PapersPageState {
  // What the user chose.
  std::string kind = "dispatch-notice";  // PaperKind::key
  std::string unit;                      // "" for all
  std::string order;
  Id record;  // of `records`; "" for the newest, or what is true now

  // Built from it.
  PaperRequest built;
  uint64_t built_revision = ~uint64_t{0};  // of the session
  TextList units;                          // that a paper can be for
  std::vector<PaperRecord> records;        // that it can be of
  std::optional<Document> document;        // nothing where it could not be made
  Message problem;                         // why
};

void draw_papers_page(Screen& screen, const Rect& r);

// The button of another page that leads to its paper, cut from the right of `room`.
void draw_paper_button(Screen& screen, Rect& room, std::string_view kind, const Id& record = {});

// Goes there with that paper.
void show_paper(Screen& screen, std::string_view kind, const std::string& unit = {},
                const Id& record = {});

}  // namespace minsheng
