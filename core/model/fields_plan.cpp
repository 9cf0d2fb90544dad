// Field tables of what a plan says, and of the names and remarks around it.
#include "model/field_access.h"
#include "model/fields.h"

namespace minsheng {

using field_access::field;

template <>
std::span<const Field<SourceDocument>> fields_of<SourceDocument>() {
  static const Field<SourceDocument> kFields[] = {
      field<&SourceDocument::name>("name", "文件名"),
      field<&SourceDocument::text>("text", "全文"),
      field<&SourceDocument::imported>("imported", "导入时间"),
  };
  return kFields;
}

template <>
std::span<const Field<Plan>> fields_of<Plan>() {
  static const Field<Plan> kFields[] = {
      field<&Plan::source>("source", "来源文件"),
      field<&Plan::title>("title", "标题"),
      field<&Plan::issuer>("issuer", "印发机关"),
      field<&Plan::number>("number", "文号"),
      field<&Plan::issued>("issued", "印发日期"),
      field<&Plan::year>("year", "年度"),
      field<&Plan::jurisdiction>("jurisdiction", "地区"),
      field<&Plan::jurisdiction_level>("jurisdiction_level", "地区层级"),
      field<&Plan::seal>("seal", "代章"),
      field<&Plan::attachments>("attachments", "附件"),
      field<&Plan::attachment>("attachment", "本件附件号"),
      field<&Plan::spans>("spans", "标题位置"),
  };
  return kFields;
}

template <>
std::span<const Field<Group>> fields_of<Group>() {
  static const Field<Group> kFields[] = {
      field<&Group::plan>("plan", "方案"),
      field<&Group::bulletin>("bulletin", "专报"),
      field<&Group::position>("position", "次序"),
      field<&Group::level>("level", "层级"),
      field<&Group::heading>("heading", "标题"),
      field<&Group::declared_count>("declared_count", "标明件数"),
      field<&Group::provisional>("provisional", "以下达为准"),
      field<&Group::spans>("spans", "标题位置"),
  };
  return kFields;
}

template <>
std::span<const Field<Item>> fields_of<Item>() {
  static const Field<Item> kFields[] = {
      field<&Item::group>("group", "分组"),
      field<&Item::position>("position", "次序"),
      field<&Item::no>("no", "编号"),
      field<&Item::category>("category", "领域"),
      field<&Item::title>("title", "事项"),
      field<&Item::text>("text", "事项全文"),
      field<&Item::lead_units>("lead_units", "牵头单位"),
      field<&Item::support_units>("support_units", "配合单位"),
      field<&Item::types>("types", "类型"),
      field<&Item::deadline>("deadline", "完成时限"),
      field<&Item::deadline_month>("deadline_month", "时限月份"),
      field<&Item::pending>("pending", "待下达"),
      field<&Item::inherited>("inherited", "承前栏目"),
      field<&Item::spans>("spans", "原文位置"),
      field<&Item::lead_spans>("lead_spans", "牵头单位位置"),
      field<&Item::deadline_spans>("deadline_spans", "时限位置"),
      field<&Item::leader>("leader", "责任领导"),
      field<&Item::contact>("contact", "联系人"),
      field<&Item::place>("place", "建设地点"),
      field<&Item::investment>("investment", "年度投资"),
      field<&Item::schedule>("schedule", "进度安排"),
      field<&Item::extras>("extras", "其他栏目"),
      field<&Item::report_cycle>("report_cycle", "报送周期"),
      field<&Item::note>("note", "备注"),
  };
  return kFields;
}

template <>
std::span<const Field<Target>> fields_of<Target>() {
  static const Field<Target> kFields[] = {
      field<&Target::item>("item", "事项"),
      field<&Target::position>("position", "次序"),
      field<&Target::indicator>("indicator", "指标名称"),
      field<&Target::kind>("kind", "类别"),
      field<&Target::op>("op", "关系"),
      field<&Target::value>("value", "目标值"),
      field<&Target::unit>("unit", "计量单位"),
      field<&Target::baseline>("baseline", "基数"),
      field<&Target::soft>("soft", "力争"),
      field<&Target::total>("total", "合计"),
      field<&Target::part_of>("part_of", "所属合计"),
      field<&Target::worded>("worded", "以文字表述"),
      field<&Target::pending>("pending", "待下达"),
      field<&Target::phrase>("phrase", "原文表述"),
      field<&Target::spans>("spans", "原文位置"),
      field<&Target::start_month>("start_month", "起始月份"),
      field<&Target::curve>("curve", "进度曲线"),
      field<&Target::stages>("stages", "阶段"),
      field<&Target::weight>("weight", "权重"),
      field<&Target::note>("note", "备注"),
  };
  return kFields;
}

template <>
std::span<const Field<Mechanism>> fields_of<Mechanism>() {
  static const Field<Mechanism> kFields[] = {
      field<&Mechanism::plan>("plan", "方案"),
      field<&Mechanism::convener>("convener", "召集人"),
      field<&Mechanism::deputies>("deputies", "副召集人"),
      field<&Mechanism::members>("members", "成员单位"),
      field<&Mechanism::office>("office", "专班办公室"),
      field<&Mechanism::supervision>("supervision", "督导"),
      field<&Mechanism::report_cycle>("report_cycle", "报送周期"),
      field<&Mechanism::assessment_cycle>("assessment_cycle", "考评周期"),
      field<&Mechanism::spans>("spans", "原文位置"),
  };
  return kFields;
}

template <>
std::span<const Field<Unit>> fields_of<Unit>() {
  static const Field<Unit> kFields[] = {
      field<&Unit::name>("name", "名称"),         field<&Unit::aliases>("aliases", "别名"),
      field<&Unit::leader>("leader", "责任领导"), field<&Unit::contact>("contact", "联系人"),
      field<&Unit::note>("note", "备注"),
  };
  return kFields;
}

template <>
std::span<const Field<IndicatorName>> fields_of<IndicatorName>() {
  static const Field<IndicatorName> kFields[] = {
      field<&IndicatorName::name>("name", "名称"),
      field<&IndicatorName::aliases>("aliases", "别名"),
      field<&IndicatorName::measure>("measure", "计量单位"),
      field<&IndicatorName::note>("note", "备注"),
  };
  return kFields;
}

template <>
std::span<const Field<FindingNote>> fields_of<FindingNote>() {
  static const Field<FindingNote> kFields[] = {
      field<&FindingNote::rule>("rule", "规则"),
      field<&FindingNote::subject>("subject", "对象"),
      field<&FindingNote::key>("key", "校核要点"),
      field<&FindingNote::decision>("decision", "处理"),
      field<&FindingNote::explanation>("explanation", "说明"),
  };
  return kFields;
}

template <>
std::span<const Field<ReturnRemark>> fields_of<ReturnRemark>() {
  static const Field<ReturnRemark> kFields[] = {
      field<&ReturnRemark::subject>("subject", "对象"),
      field<&ReturnRemark::month>("month", "月份"),
      field<&ReturnRemark::text>("text", "意见"),
      field<&ReturnRemark::author>("author", "提出人"),
      field<&ReturnRemark::written_on>("written_on", "日期"),
      field<&ReturnRemark::answer>("answer", "答复"),
  };
  return kFields;
}

}  // namespace minsheng
