// Reading bulletins: sections, entries, figures, news, counts.
#include <doctest/doctest.h>

#include "text/bulletin_reader.h"
#include "text/document_kind.h"
#include "text/progress_figures.h"

namespace minsheng {
namespace {

// One line a figure: done / planned unit percent, and what is said of them.
std::vector<std::string> figure_lines(const std::vector<Figure>& figures) {
  std::vector<std::string> lines;
  for (const Figure& one : figures) {
    std::string line = one.done ? one.done->to_string() : "-";
    if (one.planned) line += "/" + one.planned->to_string();
    line += " " + one.unit;
    if (one.percent_of_year) line += " " + one.percent_of_year->to_string() + "%";
    if (one.shared_percent) line += " shared";
    if (one.percent_sign_missing) line += " no-sign";
    if (one.total) line += " total";
    if (!one.part_of.empty()) line += " part";
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> figures_in(const char* words) {
  CleanText text;
  std::string source = words;
  append_source(text, source, {0, static_cast<uint32_t>(source.size())}, true);
  std::vector<Figure> figures;
  for (FigureDraft& draft : read_figures(text, {0}, {"某事", 0, nullptr})) {
    if (draft.total_index != static_cast<size_t>(-1)) draft.record.part_of = "x";
    figures.push_back(draft.record);
  }
  return figure_lines(figures);
}

using Lines = std::vector<std::string>;

TEST_CASE("a percent of the year's task belongs to the figure right before it") {
  CHECK(figures_in("已新建充电桩120个，完成全年任务的24%；发放贷款300万元，占年度计划的7.5%。") ==
        Lines{"120 个 24%", "3000000 元 7.5%"});
  CHECK(figures_in("筛查6000人，完成率30.0%。") == Lines{"6000 人 30%"});
  CHECK(figures_in("网络测试合格率为100%。") == Lines{"100 %"});
}

TEST_CASE("one percent behind two counts of different units is shared, behind one unit it is not") {
  CHECK(figures_in("已开展活动50次，惠及家长3000人次，完成全年任务的10%。") ==
        Lines{"50 次 10% shared", "3000 人次 10% shared"});
  CHECK(figures_in("开工5个，完工3个，完成年度任务的60%。") == Lines{"5 个", "3 个 60%"});
}

TEST_CASE("a percent alone is a figure of its own") {
  CHECK(figures_in("水库除险加固项目，已完成全年任务的25%。") == Lines{"-  25%"});
  CHECK(figures_in("现已全面开工，完成进度50%。") == Lines{"-  50%"});
}

TEST_CASE("a missing percent sign is read and told") {
  CHECK(figures_in("已托养服务498人，完成全年任务的27.8。") == Lines{"498 人 27.8% no-sign"});
}

TEST_CASE("what is only planned is no progress, and joins the figure it is the task of") {
  CHECK(figures_in("已完成56条，其余40条将在12月完成。") == Lines{"56 条", "-/40 条"});
  CHECK(figures_in("计划新建120个，已建成54个，完成年度任务的45%。") == Lines{"54/120 个 45%"});
  CHECK(figures_in("已参保21万人，完成全年23万人目标任务的91.3%。") ==
        Lines{"210000/230000 人 91.3%"});
}

TEST_CASE("a task in the title belongs to a percent that has no figure") {
  CHECK(figures_in("高标准农田建设5万亩。截至目前，整体工程已完成全年目标任务92%。") ==
        Lines{"-/50000 亩 92%"});
}

TEST_CASE("sums before and behind their parts are told") {
  CHECK(figures_in("对象900人，其中甲类300人，乙类600人。") ==
        Lines{"900 人 total", "300 人 part", "600 人 part"});
  CHECK(figures_in("住院救助1.7万人次；门诊救助0.3万人次。合计救助2万人次，完成全年任务的40%。") ==
        Lines{"17000 人次 part", "3000 人次 part", "20000 人次 40% total"});
}

TEST_CASE("a figure in brackets does not take the percent behind them") {
  CHECK(
      figures_in("40家医院完成改造（其中3家已对接，37家未对接），实现互认，完成全年任务的100%。") ==
      Lines{"40 家 100% total", "3 家 part", "37 家 part"});
}

TEST_CASE("more than the task and percents above a hundred are read") {
  CHECK(figures_in("务工规模12.5万人，完成全年任务的101.96%。") == Lines{"125000 人 101.96%"});
  CHECK(figures_in("新增就业8200人，超任务5.2个百分点。") == Lines{"8200 人 105.2%"});
}

const char* const kBulletin =
    "临江县民生实事工作专班\n\n临江县民生实事工作专报（第3期）\n\n2025年4月2日\n\n"
    "【工作要闻】\n\n3月21日上午，县政府召开联席会议，共60人参加。\n\n"
    "【工作进展】\n\n截至3月底，全县在“民生实事平台”共上传政策文件12条、建设内容30条，"
    "码上办上传工作动态8条。\n\n"
    "（一）省级二大民生实事\n\n1.办好教育\n\n（1）增加学位。已新增学位300个，完成全年任务的30%"
    "。\n\n"
    "（2）更新设备。已购置电脑50台，完成率25%。\n\n2.促进就业\n\n（3）稳就业。新增就业900人。\n\n"
    "（二）县级民生实事\n\n1.改造管网。已改造6公里，占年度任务的60%。\n\n"
    "【县直单位工作动态】\n\n县水利局：制定了管护方案。但部分乡镇资金尚未到位。\n\n"
    "【乡镇工作动态】\n\n青石镇：民政所开展走访，服务老人40人。\n\n"
    "临江县民生实事工作专班（临江县人社局代章）2025年4月3日\n";

TEST_CASE("the frame of a bulletin is read whole") {
  PlanReading reading = read_document(kBulletin);
  CHECK(reading.kind == DocumentKind::bulletin);
  const Bulletin& bulletin = reading.bulletin;
  CHECK(bulletin.title == "临江县民生实事工作专报");
  CHECK(bulletin.number == "第3期");
  CHECK(bulletin.issuer == "临江县民生实事工作专班");
  CHECK(bulletin.issued == "2025-04-02");
  CHECK(bulletin.as_of == "2025-03-31");
  CHECK(bulletin.closed == "2025年4月3日");
  CHECK(bulletin.seal == "临江县人社局代章");
  CHECK(bulletin.jurisdiction == "临江县");
  CHECK(bulletin.year == 2025);
}

TEST_CASE("entries know group, category and printed number") {
  PlanReading reading = read_document(kBulletin);
  Lines lines;
  for (const auto& entry : reading.entries) {
    lines.push_back(entry.record.group + " " + entry.record.no + " " + entry.record.category);
  }
  CHECK(lines == Lines{"g1 （一）1.（1） 办好教育", "g1 （一）1.（2） 办好教育",
                       "g1 （一）2.（3） 促进就业", "g2 （二）1. "});
  REQUIRE(reading.groups.size() == 2);
  CHECK(reading.groups[0].record.level == Level::province);
  CHECK(reading.groups[0].record.declared_count == 2);
  CHECK(reading.groups[1].record.level == Level::county);
}

TEST_CASE("news and upload counts are read with who, when and what stands in the way") {
  PlanReading reading = read_document(kBulletin);
  REQUIRE(reading.news.size() == 3);
  const News& headline = reading.news[0].record;
  CHECK(headline.kind == NewsKind::headline);
  CHECK(headline.date == "2025-03-21");
  CHECK(headline.time == "上午");
  CHECK(headline.attendance == 60);
  CHECK(reading.news[1].record.unit == "县水利局");
  CHECK(reading.news[1].record.problem == "部分乡镇资金尚未到位");
  CHECK(reading.news[2].record.kind == NewsKind::county);
  CHECK(reading.news[2].record.unit == "青石镇");
  Lines uploads;
  for (const auto& one : reading.uploads) {
    uploads.push_back(one.record.platform + " " + one.record.kind + " " +
                      std::to_string(one.record.count) + one.record.unit);
  }
  CHECK(uploads ==
        Lines{"民生实事平台 政策文件 12条", "民生实事平台 建设内容 30条", "码上办 工作动态 8条"});
}

TEST_CASE("every character of a bulletin is accounted for") {
  PlanReading reading = read_document(kBulletin);
  for (const Mark& mark : reading.marks) {
    CAPTURE(std::string(kBulletin).substr(mark.span.begin, mark.span.size()));
    CHECK(mark.role != MarkRole::unread);
  }
}

TEST_CASE("a bulletin is told from a plan by its title, else by its percents") {
  CHECK(document_kind_of("关于一季度民生实事推进情况的通报\n\n一、总体情况\n") ==
        DocumentKind::bulletin);
  CHECK(document_kind_of("临江县2025年民生实事实施方案\n\n一、新增学位300个。\n") ==
        DocumentKind::plan);
  CHECK(document_kind_of("1.新增学位300个，完成全年任务的30%。2.新增就业900人，完成年度目标的25%。"
                         "3.改造管网6公里，占年度任务的60%。\n") == DocumentKind::bulletin);
  CHECK(document_kind_of("") == DocumentKind::plan);
}

TEST_CASE("a notice in numbered chapters is read as a bulletin too") {
  PlanReading reading = read_document(
      "关于3月份民生实事项目进展情况的通报\n\n一、省级民生实事\n\n1."
      "新增学位300个，完成全年任务的30%。\n\n"
      "2.新增就业900人，完成年度目标的25%。\n\n二、存在问题\n\n1.部分项目开工不足。\n\n"
      "三、下一步工作\n\n1.加快进度。\n");
  REQUIRE(reading.entries.size() == 2);
  CHECK(reading.entries[1].record.no == "一、2.");
  REQUIRE(reading.news.size() == 1);
  CHECK(reading.news[0].record.kind == NewsKind::problem);
}

TEST_CASE("a bulletin of ten thousand broken brackets and percents takes bounded time") {
  std::string text = "临江县民生实事工作专报（第1期）\n";
  for (int i = 0; i < 10000; ++i) text += "（完成全年任务的" + std::to_string(i) + "%";
  PlanReading reading = read_document(text);
  CHECK(reading.kind == DocumentKind::bulletin);
}

TEST_CASE("a percent is shared only with those whom the work reached") {
  CHECK(figures_in("计划新增学位6000个，目前已竣工学校4所，新增学位2400个，完成率为40%。") ==
        Lines{"4 所", "2400/6000 个 40%"});
  CHECK(figures_in("共演出486场，受益群众2.1万人次，完成全年任务的60%。") ==
        Lines{"486 场 60% shared", "21000 人次 60% shared"});
}

TEST_CASE("the task stands before several figures, or between a figure and its percent") {
  CHECK(figures_in("任务数1500户，已完成评估1320户、施工870户，完成任务的58%。") ==
        Lines{"1320 户", "870/1500 户 58%"});
  CHECK(figures_in("已建成充电桩1265个，提前超额完成全年1200个的目标任务，完成率105.42%。") ==
        Lines{"1265/1200 个 105.42%"});
}

TEST_CASE("tenths in characters, what is left to do, weak units in a list") {
  CHECK(figures_in("已安装健身路径56套，完成年度任务的七成。") == Lines{"56 套 70%"});
  CHECK(figures_in("已建成书房2家，其余3家正在装修。") == Lines{"2 家", "-/3 家"});
  CHECK(figures_in("已开展技能培训12期、615人次。") == Lines{"12 期", "615 人次"});
  CHECK(figures_in("已压缩审批时间至15个工作日内。") == Lines{"15 个工作日"});
}

TEST_CASE("a table of progress gives an entry for each row") {
  PlanReading reading = read_document(
      "石鼓县民生实事工作专报\n2026年第4期（总第16期）\n石鼓县民生实事工作专班办公室编  "
      "2026年5月6日\n\n"
      "【进展情况】\n\n截至4月底，县级十件民生实事完成情况如下表：\n\n"
      "序号\t项目名称\t计量单位\t年度目标\t累计完成\t完成率\t牵头单位\n"
      "1\t城镇新增就业\t人\t3600\t1486\t41.28%\t县人社局\n"
      "2\t高标准农田建设\t万亩\t1.6\t1.2\t75%\t县农业农村局\n"
      "3\t老旧小区改造\t个\t14\t14（已全部开工）\t100%\t县住建局\n"
      "合计\t\t\t\t\t\t\n");
  CHECK(reading.bulletin.number == "2026年第4期（总第16期）");
  CHECK(reading.bulletin.issuer == "石鼓县民生实事工作专班办公室");
  CHECK(reading.bulletin.issued == "2026-05-06");
  CHECK(reading.bulletin.as_of == "2026-04-30");
  REQUIRE(reading.groups.size() == 1);
  CHECK(reading.groups[0].record.level == Level::county);
  CHECK(reading.groups[0].record.declared_count == 10);
  Lines entries;
  std::vector<Figure> figures;
  for (const auto& entry : reading.entries) entries.push_back(entry.record.text);
  for (const auto& figure : reading.figures) figures.push_back(figure.record);
  CHECK(entries == Lines{"城镇新增就业", "高标准农田建设", "老旧小区改造"});
  CHECK(figure_lines(figures) ==
        Lines{"1486/3600 人 41.28%", "12000/16000 亩 75%", "14/14 个 100%"});
}

TEST_CASE("townships tell their own news, money that was won is no plan") {
  PlanReading reading = read_document(
      "石鼓县民生实事工作专报（第4期）\n2026年5月6日\n【要闻速览】\n▲4月14日，县长主持召开调度会。"
      "\n"
      "【乡镇动态】\n红旗乡：争取帮扶资金86万元，硬化道路3.2公里。\n");
  REQUIRE(reading.news.size() == 2);
  CHECK(reading.news[0].record.text == "4月14日，县长主持召开调度会。");
  CHECK(reading.news[1].record.unit == "红旗乡");
  CHECK(reading.news[1].record.actor == "");
  std::vector<Figure> figures;
  for (const auto& figure : reading.figures) figures.push_back(figure.record);
  CHECK(figure_lines(figures) == Lines{"860000 元", "3.2 公里"});
}

TEST_CASE("percents before their task, in brackets, of the whole money, and none of a mean") {
  CHECK(figures_in("改造农贸市场5个，100%完成年度任务。") == Lines{"5 个 100%"});
  CHECK(figures_in("新增学位2160个，完成率120%（目标1800个）。") == Lines{"2160/1800 个 120%"});
  CHECK(figures_in("完成投资3.86亿元，占总投资5.2亿元的74.2%。") ==
        Lines{"386000000/520000000 元 74.2%"});
  CHECK(figures_in("建成食堂21家，日均服务老人2600余人次，完成进度84%。") ==
        Lines{"21 家 84%", "2600 人次"});
}

TEST_CASE("a paragraph that sums up the numbered entries below is none of them") {
  PlanReading reading = read_document(
      "宁塘市民生实事进展专报\n第9期\n截至9月30日，26个子项中已完成8个，总体完成率86.4%。\n"
      "一、市级实事\n1.增加学位。新增学位300个，完成年度任务的30%。\n2.改造管网。改造6公里，"
      "完成年度任务的60%。\n");
  CHECK(reading.entries.size() == 2);
}

TEST_CASE("a task by its label belongs to the first figure behind it") {
  CHECK(figures_in("目标任务6个，已开工6个，其中已完工2个。") ==
        Lines{"6/6 个 total", "2 个 part"});
  CHECK(figures_in("目标任务蓄水能力11.2万方，已完成8.4万方，完成率75%。") ==
        Lines{"84000/112000 方 75%"});
}

TEST_CASE("issuer and date on the last two lines give the year that other dates need") {
  PlanReading reading = read_document(
      "永丰县关于1—8月份民生实事进展情况的通报\n一、省级实事\n（1）医疗救助：截至8月底，救助3."
      "1万人次。\n"
      "永丰县民生实事工作办公室\n2025年9月4日\n");
  CHECK(reading.bulletin.issuer == "永丰县民生实事工作办公室");
  CHECK(reading.bulletin.issued == "2025-09-04");
  CHECK(reading.bulletin.year == 2025);
  CHECK(reading.bulletin.as_of == "2025-08-31");
}

TEST_CASE("how many there are stands right before what is done of them") {
  CHECK(figures_in("完成路基9.6公里；危桥改造5座已完成1座。") == Lines{"9.6 公里", "1/5 座"});
  CHECK(figures_in("12个行政村中已有3个村完工，完成25%。") == Lines{"3/12 个 25%"});
}

}  // namespace
}  // namespace minsheng
