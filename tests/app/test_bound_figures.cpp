// Figures of a bulletin that are bound to the ledger: what changed since, other words, old words.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/bound_figures.h"
#include "app/bulletin_edit.h"
#include "app/draft_sketch.h"
#include "app/figure_source.h"

namespace minsheng {
namespace {

using testing::DraftSketch;

TEST_CASE("figures that the ledger tells otherwise are known, and updated one or all") {
  DraftSketch sketch;
  sketch.report(sketch.county.homes, 300);
  sketch.report(sketch.county.aid, 150);
  CHECK(sketch.view().changed == 3);  // with the summary
  DraftFigure homes = sketch.items().lines[0].figures[0];
  CHECK(homes.sentence == "开工套数已达200套，完成全年任务的33.33%");
  CHECK(homes.fresh == "开工套数已达300套，完成全年任务的50.00%");
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin, homes.figure);
  });
  CHECK(sketch.view().changed == 2);
  CHECK(sketch.texts()[0] == "保障房。开工套数已达300套，完成全年任务的50.00%。");
  int changed = sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(changed == 2);
  CHECK(sketch.view().changed == 0);
  CHECK(sketch.texts()[2] == "法律援助。援助案件已完成150件，完成全年任务的50.00%。");
  // The old wording is in the history.
  bool kept = false;
  for (const Change& change : sketch.ledger.history().back().changes) {
    kept = kept || (change.field == "text" &&
                    change.before ==
                        FieldValue(std::string(
                            "法律援助。援助案件已完成100件，完成全年任务的33.33%（6月未报送）。")));
  }
  CHECK(kept);
}

TEST_CASE("words around a figure are free, and it stays bound as long as its numbers stand there") {
  DraftSketch sketch;
  sketch.write([&](Edit& edit) {
    return set_line_text(edit, sketch.ledger, sketch.line(1),
                         "就业。全县新增就业700人，完成全年任务的70.00%，势头很好。");
  });
  CHECK(sketch.items().lines[1].figures[0].sentence == "700人，完成全年任务的70.00%");
  sketch.report(sketch.county.jobs, 800);
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(sketch.texts()[1] == "就业。全县新增就业800人，完成全年任务的80.00%，势头很好。");
  sketch.write([&](Edit& edit) {
    return set_line_text(edit, sketch.ledger, sketch.line(1), "就业形势稳定。");
  });
  CHECK(sketch.items().lines[1].figures.empty());
  CHECK(sketch.view().changed == 0);
}

TEST_CASE("a number does not stand in a longer one") {
  Figure figure;
  figure.done = Decimal(4);
  figure.unit = "个";
  figure.phrase = "4个";
  auto bound_in = [&](const std::string& text) {
    PhrasePlaces places(text);
    return bound_phrase(places, figure);
  };
  CHECK(bound_in("已完成54个") == "");
  CHECK(bound_in("已完成54个，其中4个") == "4个");
  CHECK(bound_in("高于序时4个百分点，建成4个") == "4个");
  CHECK(bound_in("高于序时4个百分点") == "");
  figure.unit = "";
  figure.phrase = "已完成4";
  CHECK(bound_in("已完成40") == "");
  CHECK(bound_in("已完成4.5") == "");
  CHECK(bound_in("已完成4。") == "已完成4");
}

TEST_CASE("of two figures with the same words each keeps its own place") {
  std::string text = "幼儿园5个，小学5个，中学15个";
  PhrasePlaces places(text);
  CHECK(places.take("5个") == text.find("5个"));
  CHECK(places.take("5个") == text.find("5个", text.find("小学")));
  CHECK(places.take("5个") == std::string::npos);
  CHECK(places.take("") == std::string::npos);
}

TEST_CASE("the second of two like numbers is told anew at its own place") {
  DraftSketch sketch;
  Id homes = sketch.progress().items[0].targets[0].id;
  RecordRef line = sketch.line(0);
  sketch.write([&](Edit& edit) {
    return insert_figure(edit, sketch.ledger, sketch.progress(), line, homes);
  });
  CHECK(sketch.texts()[0] ==
        "保障房。开工套数已达200套，完成全年任务的33.33%。"
        "开工套数已达200套，完成全年任务的33.33%。");
  sketch.report(sketch.county.homes, 300);
  Id second = sketch.items().lines[0].figures[1].figure;
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin, second);
  });
  CHECK(sketch.texts()[0] ==
        "保障房。开工套数已达200套，完成全年任务的33.33%。"
        "开工套数已达300套，完成全年任务的50.00%。");
}

TEST_CASE("a figure takes another wording, and keeps it when its numbers change") {
  DraftSketch sketch;
  auto take = [&](FigureWording wording) {
    return sketch.write([&](Edit& edit) {
      return set_wording(edit, sketch.ledger, sketch.progress(), sketch.figure(1), wording);
    });
  };
  CHECK(take(FigureWording::rate));
  CHECK(sketch.texts()[1] == "就业。已新增就业700人，完成率70.00%。");
  CHECK(take(FigureWording::amount));
  CHECK(take(FigureWording::share_of_task));
  CHECK_FALSE(take(FigureWording::beyond));
  sketch.report(sketch.county.jobs, 800);
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(sketch.texts()[1] == "就业。已新增就业800人，完成全年1000人目标任务的80.00%。");
}

TEST_CASE("a figure of an earlier month says so, until the month is reported") {
  DraftSketch sketch;
  RecordRef line = sketch.line(2);
  sketch.write([&](Edit& edit) {
    return set_line_text(edit, sketch.ledger, line,
                         "法律援助。全县办案100件，完成全年任务的33.33%（6月未报送）。");
  });
  CHECK(sketch.view().changed == 0);
  sketch.report(sketch.county.aid, 150);
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(sketch.texts()[2] == "法律援助。全县办案150件，完成全年任务的50.00%。");
}

TEST_CASE("old words are kept until the ledger tells something else again") {
  DraftSketch sketch;
  auto keep = [&] {
    return sketch.write([&](Edit& edit) {
      return keep_figure(edit, sketch.ledger, sketch.progress(), sketch.figure(0));
    });
  };
  CHECK_FALSE(keep());  // nothing changed
  sketch.report(sketch.county.homes, 300);
  CHECK(keep());
  DraftFigure homes = sketch.items().lines[0].figures[0];
  CHECK(homes.kept);
  CHECK(homes.fresh == "开工套数已达300套，完成全年任务的50.00%");
  CHECK(sketch.view().changed == 1);  // the summary
  CHECK(sketch.view().kept == 1);
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(sketch.texts()[0] == "保障房。开工套数已达200套，完成全年任务的33.33%。");
  sketch.report(sketch.county.homes, 420);
  CHECK_FALSE(sketch.items().lines[0].figures[0].kept);
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(sketch.texts()[0] == "保障房。开工套数已达420套，完成全年任务的70.00%。");
}

TEST_CASE("a kept figure is updated where it is asked for by itself") {
  DraftSketch sketch;
  sketch.report(sketch.county.homes, 300);
  Id homes = sketch.figure(0);
  sketch.write(
      [&](Edit& edit) { return keep_figure(edit, sketch.ledger, sketch.progress(), homes); });
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin, homes);
  });
  CHECK(sketch.texts()[0] == "保障房。开工套数已达300套，完成全年任务的50.00%。");
  CHECK(sketch.items().lines[0].figures[0] ==
        DraftFigure{homes, "开工套数", "开工套数已达300套，完成全年任务的50.00%"});
}

TEST_CASE("a figure says where it comes from and how it can be told") {
  DraftSketch sketch;
  FigureSource source = figure_source(sketch.ledger, sketch.progress(), sketch.figure(1));
  CHECK(source.item == sketch.county.jobs);
  CHECK(source.place == 1);
  CHECK(source.basis == "700 ÷ 1000（人）");
  CHECK(source.as_of == "2024-06");
  CHECK(source.wording == FigureWording::share_of_year);
  TextList sentences;
  for (const WordedFigure& worded : source.wordings) sentences.push_back(worded.sentence);
  CHECK(std::find(sentences.begin(), sentences.end(), "已新增就业700人，完成率70.00%") !=
        sentences.end());
  Id sum = sketch.view().sections[1].lines[0].figures[0].figure;
  CHECK(figure_source(sketch.ledger, sketch.progress(), sum).item.empty());
  CHECK(figure_source(sketch.ledger, sketch.progress(), "none").wordings.empty());
}

TEST_CASE("a figure of any target is written into a line, bound") {
  DraftSketch sketch;
  Id homes = sketch.progress().items[0].targets[0].id;
  auto insert = [&](const RecordRef& line, const Id& target) {
    return sketch.write([&](Edit& edit) {
      return insert_figure(edit, sketch.ledger, sketch.progress(), line, target);
    });
  };
  CHECK(insert(sketch.line(1), homes));
  CHECK(sketch.texts()[1] ==
        "就业。已新增就业700人，完成全年任务的70.00%。开工套数已达200套，完成全年任务的33.33%。");
  sketch.report(sketch.county.homes, 300);
  sketch.write([&](Edit& edit) {
    return update_figures(edit, sketch.ledger, sketch.progress(), sketch.bulletin);
  });
  CHECK(sketch.texts()[1] ==
        "就业。已新增就业700人，完成全年任务的70.00%。开工套数已达300套，完成全年任务的50.00%。");
  CHECK_FALSE(insert(sketch.line(1), "none"));
  CHECK_FALSE(insert(sketch.line(1), ""));  // an item without targets
  CHECK_FALSE(insert({RecordType::news, "none"}, homes));
}

}  // namespace
}  // namespace minsheng
