#include "model/words.h"

namespace minsheng {
namespace {

template <class Enum>
constexpr Word word(Enum value, std::string_view key, std::string_view label) {
  return {static_cast<int>(value), key, label};
}

// Each table stands in the order of its enumeration.
constexpr Word kLevels[] = {
    word(Level::none, "", "未分级"),           word(Level::province, "province", "省级"),
    word(Level::city, "city", "市级"),         word(Level::county, "county", "县级"),
    word(Level::district, "district", "区级"),
};
constexpr Word kJurisdictionLevels[] = {
    word(JurisdictionLevel::none, "", "未知"),
    word(JurisdictionLevel::province, "province", "省"),
    word(JurisdictionLevel::city, "city", "市"),
    word(JurisdictionLevel::county, "county", "县"),
    word(JurisdictionLevel::district, "district", "区"),
};
constexpr Word kTargetKinds[] = {
    word(TargetKind::quantity, "quantity", "数量"),
    word(TargetKind::ratio, "ratio", "比率"),
    word(TargetKind::standard, "standard", "标准"),
    word(TargetKind::investment, "investment", "资金"),
    word(TargetKind::milestone, "milestone", "节点"),
    word(TargetKind::ongoing, "ongoing", "持续"),
};
constexpr Word kTargetOps[] = {
    word(TargetOp::none, "", "—"),        word(TargetOp::equal, "=", "="),
    word(TargetOp::at_least, ">=", "≥"),  word(TargetOp::at_most, "<=", "≤"),
    word(TargetOp::about, "about", "约"),
};
constexpr Word kReportStates[] = {
    word(ReportState::draft, "draft", "草稿"),
    word(ReportState::submitted, "submitted", "已提交"),
    word(ReportState::returned, "returned", "已退回"),
    word(ReportState::verified, "verified", "已核验"),
    word(ReportState::locked, "locked", "锁定"),
};

constexpr Word kNewsKinds[] = {
    word(NewsKind::headline, "headline", "工作要闻"),
    word(NewsKind::unit, "unit", "单位动态"),
    word(NewsKind::county, "county", "县区动态"),
    word(NewsKind::problem, "problem", "存在问题"),
};
constexpr Word kCycles[] = {
    word(Cycle::unset, "", "未写明"),
    word(Cycle::daily, "daily", "每日"),
    word(Cycle::weekly, "weekly", "每周"),
    word(Cycle::monthly, "monthly", "每月"),
    word(Cycle::quarterly, "quarterly", "每季"),
};
constexpr Word kLights[] = {
    word(Light::unset, "", "按规则"),
    word(Light::done, "done", "已完成"),
    word(Light::on_schedule, "on_schedule", "按序时"),
    word(Light::slightly_late, "slightly_late", "略滞后"),
    word(Light::late, "late", "滞后"),
    word(Light::unreported, "unreported", "未报送"),
    word(Light::pending, "pending", "待下达"),
};
constexpr Word kPracticeKinds[] = {
    word(PracticeKind::practice, "practice", "典型经验"),
    word(PracticeKind::unit_news, "unit_news", "单位动态"),
    word(PracticeKind::county_news, "county_news", "县区动态"),
};

}  // namespace

template <>
std::span<const Word> words_of<Level>() {
  return kLevels;
}
template <>
std::span<const Word> words_of<JurisdictionLevel>() {
  return kJurisdictionLevels;
}
template <>
std::span<const Word> words_of<TargetKind>() {
  return kTargetKinds;
}
template <>
std::span<const Word> words_of<TargetOp>() {
  return kTargetOps;
}
template <>
std::span<const Word> words_of<ReportState>() {
  return kReportStates;
}
template <>
std::span<const Word> words_of<NewsKind>() {
  return kNewsKinds;
}
template <>
std::span<const Word> words_of<Cycle>() {
  return kCycles;
}
template <>
std::span<const Word> words_of<Light>() {
  return kLights;
}
template <>
std::span<const Word> words_of<PracticeKind>() {
  return kPracticeKinds;
}

}  // namespace minsheng
