// Writing a bulletin: its start, its lines, issue.
#include <doctest/doctest.h>

#include "app/bound_figures.h"
#include "app/bulletin_edit.h"
#include "app/draft_sketch.h"
#include "app/field_edit.h"
#include "app/item_view.h"

namespace minsheng {
namespace {

using testing::apply_to;
using testing::DraftSketch;

TEST_CASE("a bulletin starts with the month's sentences, numbered, in the sections of the plan") {
  DraftSketch sketch;
  BulletinDraft view = sketch.view();
  CHECK(view.state == BulletinState::draft);
  CHECK(view.title == "临江县民生实事工作专报");
  CHECK(view.number == "第1期");
  CHECK(view.as_of == "2024-06-28");
  CHECK(view.changed == 0);
  TextList headings;
  for (const DraftSection& section : view.sections) headings.push_back(section.heading);
  CHECK(headings == TextList{"工作要闻", "", "县级实事", "保障重点群体就业", "单位工作动态",
                             "基层工作动态", "存在问题"});
  CHECK(view.sections[1].lines[0].text ==
        "截至6月28日，临江县3件民生实事综合进度45.56%。已报送的2件中，按序时1件，滞后1件。"
        "未报送1件。");
  CHECK(sketch.texts() ==
        TextList{"保障房。开工套数已达200套，完成全年任务的33.33%。",
                 "就业。已新增就业700人，完成全年任务的70.00%。",
                 "法律援助。援助案件已完成100件，完成全年任务的33.33%（6月未报送）。"});
}

TEST_CASE("a line takes the category of the one it is put beside") {
  DraftSketch sketch;
  sketch.write([&](Edit& edit) {
    edit.set(sketch.line(0), "category", std::string("甲"));
    edit.set(sketch.line(1), "category", std::string("甲"));
    return edit.set(sketch.line(2), "category", std::string("乙"));
  });
  auto names = [&] {
    TextList all;
    for (const DraftLine& line : sketch.items().lines) {
      all.push_back(line.category + line.text.substr(0, std::string_view("就业").size()));
    }
    return all;
  };
  auto put = [&](size_t line, size_t other, Side side) {
    return sketch.write([&](Edit& edit) {
      return move_line(edit, sketch.ledger, sketch.line(line), sketch.line(other).id, side);
    });
  };
  CHECK(put(0, 2, Side::before));
  CHECK(names() == TextList{"甲就业", "乙保障", "乙法律"});
  CHECK(put(0, 2, Side::behind));
  CHECK(names() == TextList{"乙保障", "乙法律", "乙就业"});
  CHECK_FALSE(put(1, 1, Side::before));
}

TEST_CASE("a line that is not written yet is not printed") {
  DraftSketch sketch;
  std::string before = sketch.paper();
  sketch.write([&](Edit& edit) {
    add_news_line(edit, sketch.ledger, sketch.bulletin, NewsKind::headline, "");
    return add_entry_line(edit, sketch.ledger, sketch.items().group, "");
  });
  CHECK(sketch.items().lines.size() == 4);
  CHECK(sketch.paper() == before);
}

TEST_CASE("lines are moved, left out and put back, and new ones are written") {
  DraftSketch sketch;
  sketch.write([&](Edit& edit) {
    return move_line(edit, sketch.ledger, sketch.line(2), sketch.line(0).id, Side::before);
  });
  CHECK(sketch.texts()[0].starts_with("法律援助"));
  RecordRef homes = sketch.line(1);
  sketch.write([&](Edit& edit) { return leave_out(edit, sketch.ledger, homes); });
  CHECK(sketch.texts().size() == 2);
  REQUIRE(sketch.items().left_out.size() == 1);
  CHECK(sketch.items().left_out[0].text.starts_with("保障房"));
  CHECK(sketch.paper().find("保障房") == std::string::npos);
  sketch.write([&](Edit& edit) { return put_back(edit, sketch.ledger, homes); });
  CHECK(sketch.line(1) == homes);
  CHECK(sketch.items().lines[1].figures.size() == 1);
  sketch.write([&](Edit& edit) {
    return add_entry_line(edit, sketch.ledger, sketch.items().group, "送戏下乡。正在排演。");
  });
  sketch.write([&](Edit& edit) {
    return add_news_line(edit, sketch.ledger, sketch.bulletin, NewsKind::headline,
                         "6月19日，召开推进会。");
  });
  CHECK(sketch.texts().back() == "送戏下乡。正在排演。");
  CHECK(sketch.paper().find("4.送戏下乡。正在排演。") != std::string::npos);
  CHECK(sketch.paper().find("一、工作要闻\n6月19日，召开推进会。\n二、工作进展") !=
        std::string::npos);
}

TEST_CASE("an issued bulletin never changes again, whatever becomes of the ledger") {
  DraftSketch sketch;
  std::optional<Message> refused = sketch.write([&](Edit& edit) {
    return issue_bulletin(edit, sketch.ledger, sketch.bulletin, "2024-06-30");
  });
  CHECK_FALSE(refused);
  std::string issued = sketch.paper();
  CHECK(issued.find("第1期\n临江县民生实事工作专班办公室\n2024年6月30日") != std::string::npos);
  CHECK(sketch.view().state == BulletinState::issued);
  RecordRef line = sketch.line(0);
  Id figure = sketch.figure(0);
  sketch.report(sketch.county.homes, 600);
  Edit edit(sketch.ledger, "writer01");
  CHECK_FALSE(leave_out(edit, sketch.ledger, line));
  CHECK_FALSE(move_line(edit, sketch.ledger, line, sketch.line(2).id, Side::behind));
  CHECK_FALSE(set_line_text(edit, sketch.ledger, line, "改了。"));
  CHECK(update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin) == 0);
  CHECK_FALSE(set_wording(edit, sketch.ledger, sketch.progress(), figure, FigureWording::rate));
  CHECK(add_news_line(edit, sketch.ledger, sketch.bulletin, NewsKind::unit, "迟到。") == "");
  CHECK(issue_bulletin(edit, sketch.ledger, sketch.bulletin, "2024-07-01"));
  CHECK_FALSE(set_field(edit, sketch.ledger, {RecordType::bulletin, sketch.bulletin}, "text",
                        std::string("改了。"))
                  .ok());
  CHECK(edit.empty());
  // Not even where the item and the line themselves are deleted.
  edit.remove({RecordType::item, sketch.county.homes});
  edit.remove(line);
  apply_to(sketch.ledger, edit);
  CHECK(sketch.paper() == issued);
  CHECK(sketch.view().changed == 0);
}

TEST_CASE(
    "a draft keeps the words of an item that is deleted, and says that they are bound to none") {
  DraftSketch sketch;
  Edit edit(sketch.ledger, "writer01");
  edit.remove({RecordType::item, sketch.county.homes});
  apply_to(sketch.ledger, edit);
  CHECK(sketch.items().lines[0].figures[0].lost);
  CHECK(sketch.texts()[0] == "保障房。开工套数已达200套，完成全年任务的33.33%。");
}

TEST_CASE("a bulletin is not issued without an issuer") {
  DraftSketch sketch;
  sketch.write([&](Edit& edit) {
    return edit.set({RecordType::bulletin, sketch.bulletin}, "issuer", std::string(" "));
  });
  Edit edit(sketch.ledger, "writer01");
  CHECK(issue_bulletin(edit, sketch.ledger, sketch.bulletin, "2024-06-30").has_value());
  CHECK(edit.empty());
}

TEST_CASE("a draft of a month to come counts to today") {
  DraftSketch sketch;
  Edit edit(sketch.ledger, "writer01");
  Id id = start_bulletin(edit, sketch.ledger, sketch.progress(), {2024, 12}, "2024-06-15T09:00");
  apply_to(sketch.ledger, edit);
  CHECK(sketch.ledger.find<Bulletin>(id)->as_of == "2024-06-15");
}

TEST_CASE("the next number is counted over the bulletins of the plan's own place") {
  DraftSketch sketch;
  Bulletin province;
  province.source = "read";
  province.number = "第30期";
  province.year = 2024;
  province.jurisdiction = "某省";
  sketch.write([&](Edit& edit) {
    Id id = edit.next_id();
    edit.create(id, province);
    return id;
  });
  CHECK(next_bulletin_number(sketch.ledger, 2024) == "第2期");
}

TEST_CASE("a bulletin is not issued without a number or a day") {
  DraftSketch sketch;
  Edit no_day(sketch.ledger, "writer01");
  CHECK(issue_bulletin(no_day, sketch.ledger, sketch.bulletin, ""));
  CHECK(no_day.empty());
  sketch.write([&](Edit& edit) {
    return edit.set({RecordType::bulletin, sketch.bulletin}, "number", std::string());
  });
  Edit no_number(sketch.ledger, "writer01");
  CHECK(issue_bulletin(no_number, sketch.ledger, sketch.bulletin, "2024-06-30"));
  CHECK(no_number.empty());
}

TEST_CASE("the next bulletin takes the next number of the year and the head of the one before") {
  DraftSketch sketch;
  RecordRef before{RecordType::bulletin, sketch.bulletin};
  sketch.write([&](Edit& edit) {
    edit.set(before, "number", std::string("2024年第7期（总第19期）"));
    return edit.set(before, "seal", std::string("临江县人社局代章"));
  });
  CHECK(next_bulletin_number(sketch.ledger, 2024) == "第8期");
  CHECK(next_bulletin_number(sketch.ledger, 2025) == "第1期");
  Id next = sketch.write([&](Edit& edit) {
    return start_bulletin(edit, sketch.ledger, sketch.progress(), {2024, 7}, "2024-08-02");
  });
  CHECK(sketch.ledger.find<Bulletin>(next)->seal == "临江县人社局代章");
  CHECK(sketch.ledger.find<Bulletin>(next)->number == "第8期");
  CHECK(sketch.ledger.find<Bulletin>(next)->as_of == "2024-07-31");
}

TEST_CASE("the paper of a month without a bulletin, or of one that was read, is refused in words") {
  DraftSketch sketch;
  PaperSource source{{&sketch.ledger}, "2024-06-30"};
  CHECK(make_paper(source, {"bulletin", Month{2024, 6}, "", "", "", ""}).ok());
  Result<Document> may = make_paper(source, {"bulletin", Month{2024, 5}, "", "", "", ""});
  REQUIRE_FALSE(may.ok());
  CHECK(to_text(may.error().message) == "2024年5月没有编写工作专报。先在“专报”里开始一期。");
  Id read = sketch.write([&](Edit& edit) {
    Id document = edit.next_id();
    SourceDocument source_document;
    source_document.text = "某县工作专报";
    edit.create(document, source_document);
    Bulletin bulletin;
    bulletin.source = document;
    Id id = edit.next_id();
    edit.create(id, bulletin);
    return id;
  });
  Result<Document> foreign = make_paper(source, {"bulletin", {}, "", "", "", read});
  REQUIRE_FALSE(foreign.ok());
  CHECK(to_text(foreign.error().message) == "这份专报是从文件读入的，请用原来的文件。");
}

TEST_CASE("a ledger without reports, or without anything, still gives a bulletin") {
  testing::PlanSketch plan;
  Id item = plan.item(plan.group(Level::county), "1");
  plan.target(item, "新建充电桩", TargetKind::quantity, "120", "个");
  for (Ledger ledger : {plan.records.take(), Ledger("empty")}) {
    LedgerProgress progress = measure_ledger(ledger, ProgressRules(), 2024);
    Edit edit(ledger, "writer01");
    Id id = start_bulletin(edit, ledger, progress, testing::kJune, "2024-06-28");
    apply_to(ledger, edit);
    BulletinDraft view = view_draft(ledger, progress, id);
    CHECK(view.changed == 0);
    CHECK(view.printed.find("民生实事工作专报\n第1期\n") != std::string::npos);
    bool planned =
        view.printed.find("新建充电桩全年任务120个，暂无进展数据。") != std::string::npos;
    CHECK(planned == !ledger.table<Item>().empty());
  }
}

TEST_CASE("lines without figures are found once a bulletin is issued, but not what sums it up") {
  DraftSketch sketch;
  sketch.write([&](Edit& edit) {
    return set_line_text(edit, sketch.ledger, sketch.line(1), "就业形势稳定。");
  });
  CHECK(testing::found(sketch.ledger, "B07") == testing::Lines{});
  sketch.write([&](Edit& edit) {
    return issue_bulletin(edit, sketch.ledger, sketch.bulletin, "2024-06-30");
  });
  CHECK(testing::found(sketch.ledger, "B07").list.size() == 1);
}

TEST_CASE("an item shows what issued bulletins say of it, and no draft") {
  DraftSketch sketch;
  CHECK(view_item(sketch.ledger, sketch.county.jobs).statements.empty());
  sketch.write([&](Edit& edit) {
    return issue_bulletin(edit, sketch.ledger, sketch.bulletin, "2024-06-30");
  });
  CHECK(view_item(sketch.ledger, sketch.county.jobs).statements.size() == 1);
}

TEST_CASE("long, strange and hostile words go through a bulletin as they are") {
  DraftSketch sketch;
  std::string words = "</script>]]>=cmd|'/c calc'!A1 😀𠮷䶮\x01{amount}{front} ";
  for (int i = 0; i < 500; ++i) words += "很长的说明";
  sketch.write(
      [&](Edit& edit) { return set_line_text(edit, sketch.ledger, sketch.line(0), words); });
  sketch.write([&](Edit& edit) {
    return add_news_line(edit, sketch.ledger, sketch.bulletin, NewsKind::problem, words);
  });
  std::string draft = sketch.paper();
  CHECK(draft.find("1." + words) != std::string::npos);
  CHECK(draft.find("\n" + words) != std::string::npos);
  sketch.write([&](Edit& edit) {
    return issue_bulletin(edit, sketch.ledger, sketch.bulletin, "2024-06-30");
  });
  CHECK(sketch.paper().find("1." + words) != std::string::npos);
}

}  // namespace
}  // namespace minsheng
