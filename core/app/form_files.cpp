#include "app/form_files.h"

#include "app/files.h"
#include "app/status_words.h"
#include "format/zip_writer.h"

namespace minsheng {

namespace {

std::string form_name(const Ledger& form) {
  return is_touched(form) ? file_name_of(form, "") + "（已填）.json" : file_name_of(form, ".json");
}

}  // namespace

Result<OutgoingFile> form_file(const Ledger& form, const std::string& creator,
                               const std::string& now) {
  Result<std::string> bytes = pack_bundle({form}, creator, now);
  if (!bytes) return bytes.error();
  return OutgoingFile{form_name(form), bytes.take(), "application/json"};
}

Result<OutgoingFile> blank_forms(const Ledger& ledger, const TextList& units, const Month& month,
                                 const std::string& office, const std::string& now) {
  LedgerProgress progress = measure_year(ledger, month);
  std::vector<ZipPart> parts;
  for (const std::string& unit : units) {
    Result<Ledger> form = make_form(ledger, progress, {unit, month, now, office});
    if (!form) return form.error();
    Result<OutgoingFile> file = form_file(form.value(), office, now);
    if (!file || units.size() == 1) return file;
    parts.push_back({file.value().name, file.value().bytes});
  }
  if (parts.empty()) {
    return Error{ErrorCode::not_found,
                 {"这本台账没有要填报的单位。请先在台账里写上牵头单位和指标。", {}}};
  }
  return OutgoingFile{month_text(month) + "填报表.zip", write_zip(parts), "application/zip"};
}

}  // namespace minsheng
