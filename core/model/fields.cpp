// The field tables. Order is file order; a name, once written to a file, keeps its meaning for
// ever.
#include "model/fields.h"

#include "model/field_access.h"

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
std::span<const Field<Share>> fields_of<Share>() {
  static const Field<Share> kFields[] = {
      field<&Share::target>("target", "指标"),     field<&Share::unit>("unit", "承担单位"),
      field<&Share::value>("value", "分解数"),     field<&Share::leader>("leader", "责任领导"),
      field<&Share::contact>("contact", "联系人"), field<&Share::note>("note", "备注"),
  };
  return kFields;
}

template <>
std::span<const Field<Report>> fields_of<Report>() {
  static const Field<Report> kFields[] = {
      field<&Report::target>("target", "指标"),
      field<&Report::item>("item", "事项"),
      field<&Report::unit>("unit", "填报单位"),
      field<&Report::month>("month", "月份"),
      field<&Report::done>("done", "累计完成"),
      field<&Report::state>("state", "状态"),
      field<&Report::note>("note", "情况说明"),
      field<&Report::problem>("problem", "存在问题"),
      field<&Report::next_step>("next_step", "下步打算"),
      field<&Report::filled_on>("filled_on", "填报日期"),
      field<&Report::received_on>("received_on", "收到日期"),
      field<&Report::filled_by>("filled_by", "填报人"),
  };
  return kFields;
}

template <>
std::span<const Field<Evidence>> fields_of<Evidence>() {
  static const Field<Evidence> kFields[] = {
      field<&Evidence::item>("item", "事项"),
      field<&Evidence::unit>("unit", "单位"),
      field<&Evidence::month>("month", "月份"),
      field<&Evidence::progress_data>("progress_data", "任务项目进度数据"),
      field<&Evidence::policies>("policies", "政策文件"),
      field<&Evidence::construction>("construction", "建设内容"),
      field<&Evidence::project_details>("project_details", "项目详情"),
      field<&Evidence::results>("results", "成效展示"),
      field<&Evidence::dynamics>("dynamics", "工作动态"),
      field<&Evidence::bulletins>("bulletins", "工作专报"),
      field<&Evidence::summaries>("summaries", "工作总结"),
      field<&Evidence::files>("files", "文件名"),
  };
  return kFields;
}

template <>
std::span<const Field<DispatchNotice>> fields_of<DispatchNotice>() {
  static const Field<DispatchNotice> kFields[] = {
      field<&DispatchNotice::month>("month", "月份"),
      field<&DispatchNotice::number>("number", "期号"),
      field<&DispatchNotice::issued>("issued", "印发日期"),
      field<&DispatchNotice::text>("text", "正文"),
  };
  return kFields;
}

template <>
std::span<const Field<Criterion>> fields_of<Criterion>() {
  static const Field<Criterion> kFields[] = {
      field<&Criterion::position>("position", "次序"),
      field<&Criterion::name>("name", "名称"),
      field<&Criterion::kind>("kind", "种类"),
      field<&Criterion::points>("points", "分值"),
      field<&Criterion::parameters>("parameters", "参数"),
  };
  return kFields;
}

template <>
std::span<const Field<Assessment>> fields_of<Assessment>() {
  static const Field<Assessment> kFields[] = {
      field<&Assessment::quarter>("quarter", "季度"),
      field<&Assessment::unit>("unit", "单位"),
      field<&Assessment::criterion>("criterion", "细则"),
      field<&Assessment::points>("points", "得分"),
      field<&Assessment::reason>("reason", "理由"),
      field<&Assessment::frozen>("frozen", "已定"),
  };
  return kFields;
}

template <>
std::span<const Field<SupervisionNote>> fields_of<SupervisionNote>() {
  static const Field<SupervisionNote> kFields[] = {
      field<&SupervisionNote::item>("item", "事项"),
      field<&SupervisionNote::number>("number", "编号"),
      field<&SupervisionNote::unit>("unit", "单位"),
      field<&SupervisionNote::finding>("finding", "发现问题"),
      field<&SupervisionNote::demand>("demand", "整改要求"),
      field<&SupervisionNote::issued>("issued", "签发日期"),
      field<&SupervisionNote::due>("due", "期限"),
      field<&SupervisionNote::reply>("reply", "回复"),
      field<&SupervisionNote::closed>("closed", "办结日期"),
  };
  return kFields;
}

template <>
std::span<const Field<SpotCheck>> fields_of<SpotCheck>() {
  static const Field<SpotCheck> kFields[] = {
      field<&SpotCheck::item>("item", "事项"),
      field<&SpotCheck::checked_on>("checked_on", "核验日期"),
      field<&SpotCheck::checked_by>("checked_by", "核验人"),
      field<&SpotCheck::finding>("finding", "发现"),
      field<&SpotCheck::result>("result", "结果"),
  };
  return kFields;
}

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

namespace {

struct TypeName {
  std::string_view key;
  std::string_view label;
};

constexpr TypeName kTypeNames[kRecordTypeCount] = {
    {"source_document", "来源文件"},
    {"plan", "方案"},
    {"group", "分组"},
    {"item", "事项"},
    {"target", "指标"},
    {"mechanism", "推进机制"},
    {"unit", "单位"},
    {"share", "任务分解"},
    {"report", "月报"},
    {"evidence", "佐证材料"},
    {"dispatch_notice", "调度通报"},
    {"criterion", "考核细则"},
    {"assessment", "考评"},
    {"supervision_note", "督办单"},
    {"spot_check", "抽查核验"},
    {"bulletin", "工作专报"},
    {"finding_note", "校核说明"},
    {"return_remark", "退回意见"},
    {"progress_entry", "进展"},
    {"figure", "进展数据"},
    {"news", "工作动态"},
    {"upload_count", "上传数量"},
    {"indicator_name", "指标名称"},
};

}  // namespace

std::string_view key_of(RecordType type) { return kTypeNames[static_cast<size_t>(type)].key; }

std::string_view label_of(RecordType type) { return kTypeNames[static_cast<size_t>(type)].label; }

std::optional<RecordType> record_type_from_key(std::string_view key) {
  for (size_t i = 0; i < kRecordTypeCount; ++i) {
    if (kTypeNames[i].key == key) return static_cast<RecordType>(i);
  }
  return std::nullopt;
}

}  // namespace minsheng
