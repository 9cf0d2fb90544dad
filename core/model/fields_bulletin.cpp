// Field tables of what a bulletin says.
#include "model/field_access.h"
#include "model/fields.h"

namespace minsheng {

using field_access::field;

template <>
std::span<const Field<Bulletin>> fields_of<Bulletin>() {
  static const Field<Bulletin> kFields[] = {
      field<&Bulletin::source>("source", "来源文件"),
      field<&Bulletin::number>("number", "期号"),
      field<&Bulletin::title>("title", "标题"),
      field<&Bulletin::issuer>("issuer", "印发机关"),
      field<&Bulletin::seal>("seal", "代章"),
      field<&Bulletin::issued>("issued", "印发日期"),
      field<&Bulletin::closed>("closed", "文尾日期"),
      field<&Bulletin::as_of>("as_of", "数据截至"),
      field<&Bulletin::year>("year", "年度"),
      field<&Bulletin::jurisdiction>("jurisdiction", "地区"),
      field<&Bulletin::jurisdiction_level>("jurisdiction_level", "地区层级"),
      field<&Bulletin::text>("text", "正文"),
      field<&Bulletin::spans>("spans", "标题位置"),
  };
  return kFields;
}

template <>
std::span<const Field<ProgressEntry>> fields_of<ProgressEntry>() {
  static const Field<ProgressEntry> kFields[] = {
      field<&ProgressEntry::group>("group", "分组"),
      field<&ProgressEntry::position>("position", "次序"),
      field<&ProgressEntry::no>("no", "编号"),
      field<&ProgressEntry::category>("category", "领域"),
      field<&ProgressEntry::title>("title", "事项"),
      field<&ProgressEntry::text>("text", "全文"),
      field<&ProgressEntry::item>("item", "对应事项"),
      field<&ProgressEntry::spans>("spans", "原文位置"),
  };
  return kFields;
}

template <>
std::span<const Field<Figure>> fields_of<Figure>() {
  static const Field<Figure> kFields[] = {
      field<&Figure::entry>("entry", "进展"),
      field<&Figure::news>("news", "动态"),
      field<&Figure::position>("position", "次序"),
      field<&Figure::indicator>("indicator", "指标名称"),
      field<&Figure::done>("done", "累计完成"),
      field<&Figure::planned>("planned", "计划数"),
      field<&Figure::unit>("unit", "计量单位"),
      field<&Figure::op>("op", "关系"),
      field<&Figure::percent_of_year>("percent_of_year", "占全年"),
      field<&Figure::percent_digits>("percent_digits", "百分比小数位"),
      field<&Figure::percent_sign_missing>("percent_sign_missing", "缺百分号"),
      field<&Figure::shared_percent>("shared_percent", "共用百分比"),
      field<&Figure::percent_phrase>("percent_phrase", "百分比表述"),
      field<&Figure::total>("total", "合计"),
      field<&Figure::part_of>("part_of", "所属合计"),
      field<&Figure::worded>("worded", "以文字表述"),
      field<&Figure::target>("target", "对应指标"),
      field<&Figure::phrase>("phrase", "原文表述"),
      field<&Figure::kept>("kept", "保留旧数"),
      field<&Figure::spans>("spans", "原文位置"),
  };
  return kFields;
}

template <>
std::span<const Field<News>> fields_of<News>() {
  static const Field<News> kFields[] = {
      field<&News::bulletin>("bulletin", "专报"),
      field<&News::position>("position", "次序"),
      field<&News::kind>("kind", "栏目"),
      field<&News::unit>("unit", "单位"),
      field<&News::actor>("actor", "实施单位"),
      field<&News::date>("date", "日期"),
      field<&News::time>("time", "时间"),
      field<&News::attendance>("attendance", "参加人数"),
      field<&News::event>("event", "事件"),
      field<&News::problem>("problem", "存在问题"),
      field<&News::text>("text", "全文"),
      field<&News::spans>("spans", "原文位置"),
  };
  return kFields;
}

template <>
std::span<const Field<UploadCount>> fields_of<UploadCount>() {
  static const Field<UploadCount> kFields[] = {
      field<&UploadCount::bulletin>("bulletin", "专报"),
      field<&UploadCount::position>("position", "次序"),
      field<&UploadCount::platform>("platform", "平台"),
      field<&UploadCount::kind>("kind", "种类"),
      field<&UploadCount::count>("count", "数量"),
      field<&UploadCount::unit>("unit", "计量单位"),
      field<&UploadCount::spans>("spans", "原文位置"),
  };
  return kFields;
}

}  // namespace minsheng
