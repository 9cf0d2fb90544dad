// The names of the record types. The field tables are in fields_*.cpp: their order is file order; a
// name, once written to a file, keeps its meaning for ever.
#include "model/fields.h"

namespace minsheng {
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
    {"rule_file", "规则文件"},
    {"assessment", "考评"},
    {"frozen_quarter", "季度定档"},
    {"supervision_note", "督办单"},
    {"spot_check", "抽查核验"},
    {"practice", "典型经验"},
    {"problem", "问题清单"},
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
