// Field tables of what happens in the year: shares, reports, assessment, supervision.
#include "model/field_access.h"
#include "model/fields.h"

namespace minsheng {

using field_access::field;

template <>
std::span<const Field<Share>> fields_of<Share>() {
  static const Field<Share> kFields[] = {
      field<&Share::target>("target", "指标"),     field<&Share::position>("position", "次序"),
      field<&Share::unit>("unit", "承担单位"),     field<&Share::value>("value", "分解数"),
      field<&Share::leader>("leader", "责任领导"), field<&Share::contact>("contact", "联系人"),
      field<&Share::note>("note", "备注"),
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
      field<&Report::as_of>("as_of", "数据截至"),
      field<&Report::done>("done", "累计完成"),
      field<&Report::state>("state", "状态"),
      field<&Report::light>("light", "认定亮灯"),
      field<&Report::light_reason>("light_reason", "认定理由"),
      field<&Report::note>("note", "情况说明"),
      field<&Report::problem>("problem", "存在问题"),
      field<&Report::next_step>("next_step", "下步打算"),
      field<&Report::filled_on>("filled_on", "填报日期"),
      field<&Report::received_on>("received_on", "收到日期"),
      field<&Report::filled_by>("filled_by", "填报人"),
      field<&Report::return_reason>("return_reason", "退回原因"),
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
std::span<const Field<RuleFile>> fields_of<RuleFile>() {
  static const Field<RuleFile> kFields[] = {
      field<&RuleFile::kind>("kind", "种类"),
      field<&RuleFile::name>("name", "名称"),
      field<&RuleFile::text>("text", "内容"),
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
  };
  return kFields;
}

template <>
std::span<const Field<FrozenQuarter>> fields_of<FrozenQuarter>() {
  static const Field<FrozenQuarter> kFields[] = {
      field<&FrozenQuarter::quarter>("quarter", "季度"),
      field<&FrozenQuarter::frozen_on>("frozen_on", "定档日期"),
      field<&FrozenQuarter::rules>("rules", "考核细则"),
      field<&FrozenQuarter::scores>("scores", "得分表"),
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
      field<&SupervisionNote::replied_on>("replied_on", "回复日期"),
      field<&SupervisionNote::closed>("closed", "办结日期"),
      field<&SupervisionNote::conclusion>("conclusion", "办结意见"),
  };
  return kFields;
}

template <>
std::span<const Field<SpotCheck>> fields_of<SpotCheck>() {
  static const Field<SpotCheck> kFields[] = {
      field<&SpotCheck::item>("item", "事项"),
      field<&SpotCheck::draw>("draw", "抽样"),
      field<&SpotCheck::unit>("unit", "单位"),
      field<&SpotCheck::checked_on>("checked_on", "核验日期"),
      field<&SpotCheck::checked_by>("checked_by", "核验人"),
      field<&SpotCheck::finding>("finding", "发现"),
      field<&SpotCheck::result>("result", "结果"),
  };
  return kFields;
}

template <>
std::span<const Field<Practice>> fields_of<Practice>() {
  static const Field<Practice> kFields[] = {
      field<&Practice::kind>("kind", "栏目"),     field<&Practice::item>("item", "事项"),
      field<&Practice::unit>("unit", "单位"),     field<&Practice::date>("date", "日期"),
      field<&Practice::title>("title", "标题"),   field<&Practice::text>("text", "内容"),
      field<&Practice::source>("source", "来源"),
  };
  return kFields;
}

template <>
std::span<const Field<Problem>> fields_of<Problem>() {
  static const Field<Problem> kFields[] = {
      field<&Problem::item>("item", "事项"),       field<&Problem::unit>("unit", "提出单位"),
      field<&Problem::month>("month", "月份"),     field<&Problem::text>("text", "问题"),
      field<&Problem::owner>("owner", "答复单位"), field<&Problem::due>("due", "答复期限"),
      field<&Problem::answer>("answer", "答复"),   field<&Problem::closed>("closed", "办结日期"),
  };
  return kFields;
}

}  // namespace minsheng
