// What a ledger is called in lists and file names.
#include <doctest/doctest.h>

#include "app/import_plan.h"
#include "model/edit.h"

using namespace minsheng;

namespace {

struct Titled {
  std::string jurisdiction;
  int64_t year = 0;
  std::string title;
  std::string file;
};

std::string title_of(const Titled& words) {
  Ledger ledger("ledger-1");
  Edit edit(ledger, "tester00");
  SourceDocument source;
  source.name = words.file;
  Plan plan;
  plan.source = edit.next_id();
  plan.jurisdiction = words.jurisdiction;
  plan.year = words.year;
  plan.title = words.title;
  edit.create(plan.source, source);
  edit.create(edit.next_id(), plan);
  REQUIRE(ledger.apply(edit.finish("2024-01-01T09:00:00+08:00", {"导入", {}})).ok());
  return ledger_title(ledger);
}

}  // namespace

TEST_CASE(
    "a ledger is called by place and year, else by its plan, else by the file that was read") {
  CHECK(title_of({"临江县", 2024, "实施方案", "a.txt"}) == "临江县 2024");
  CHECK(title_of({"临江县", 0, "实施方案", "a.txt"}) == "临江县");
  CHECK(title_of({"", 2024, "实施方案", "a.txt"}) == "实施方案");
  CHECK(title_of({"", 0, "", "县里的安排.v2.docx"}) == "县里的安排.v2");
  CHECK(title_of({"", 0, "", ".docx"}) == ".docx");
  CHECK(title_of({"", 0, "", ""}) == "未命名台账");
}
