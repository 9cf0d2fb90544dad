// Excel workbooks: see xlsx_writer.h.
#include "format/xlsx_writer.h"

#include <xlsxwriter.h>
#include <xlsxwriter_memory.h>

#include <cstdlib>
#include <memory>

#include "base/date.h"
#include "format/printable.h"
#include "format/sheet_names.h"
#include "format/utc_time.h"
#include "format/xlsx_sheet.h"

namespace minsheng {
namespace {

constexpr size_t kMostRows = LXW_ROW_MAX;
constexpr size_t kMostColumns = 1000;  // what lay_out() keeps

struct WorkbookCloser {
  void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using OpenWorkbook = std::unique_ptr<lxw_workbook, WorkbookCloser>;

Error no_tables() {
  return {ErrorCode::bad_input, {"这份文书里没有表格，存不成 Excel。请存成 Word 或网页。", {}}};
}

Error no_room() {
  return {ErrorCode::too_large, {"表格太大，内存不够，没有存成。请分开导出，或者存成 CSV。", {}}};
}

Result<void> check_size(const std::string& name, const SheetPlan& plan) {
  size_t rows = plan.above.size() + plan.table->rows.size() + plan.below.size();
  if (rows > kMostRows) {
    return Error{ErrorCode::too_large,
                 {"“{}”有 {} 行，Excel 的一张表最多 {} 行。请分开导出，或者存成 CSV。",
                  {name, std::to_string(rows), std::to_string(kMostRows)}}};
  }
  if (plan.table->columns.size() > kMostColumns) {
    return Error{
        ErrorCode::too_large,
        {"“{}”有 {} 列，一张表最多 {} 列。请分开导出。",
         {name, std::to_string(plan.table->columns.size()), std::to_string(kMostColumns)}}};
  }
  return {};
}

// The sheets' names, and behind them that of the sheet of choices.
TextList names_of(const Document& document, const std::vector<SheetPlan>& plans) {
  TextList wanted;
  for (const SheetPlan& plan : plans) {
    wanted.push_back(plan.table->name.empty() ? document.title : plan.table->name);
  }
  wanted.push_back(ChoiceSheet::wanted_name());
  return sheet_names(wanted);
}

// Seconds since 1970 of "2024-06-30T09:41:00+08:00". Without a time it is the first day that a zip
// archive knows, so that the same document gives the same bytes.
time_t seconds_of(const std::string& written) {
  constexpr int kSecondsADay = 24 * 60 * 60;
  std::string made = utc_time(written);
  std::optional<Date> day = parse_date(std::string_view(made).substr(0, 10));
  auto part = [&](size_t at) {
    return made.size() >= at + 2 ? std::atoi(made.substr(at, 2).c_str()) : 0;
  };
  if (!day) return static_cast<time_t>(days_between({1970, 1, 1}, {1980, 1, 1})) * kSecondsADay;
  return static_cast<time_t>(days_between({1970, 1, 1}, *day)) * kSecondsADay + part(11) * 3600 +
         part(14) * 60 + part(17);
}

bool set_properties(lxw_workbook* workbook, const Document& document) {
  std::string title = printable_line(document.title), office = printable_line(document.office);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = office.data();
  properties.company = office.data();
  properties.created = seconds_of(document.made);
  return workbook_set_properties(workbook, &properties) == LXW_NO_ERROR;
}

bool write_sheets(lxw_workbook* workbook, const std::vector<SheetPlan>& plans,
                  const TextList& names, bool landscape) {
  std::vector<lxw_worksheet*> sheets;
  for (size_t i = 0; i < plans.size(); ++i) {
    sheets.push_back(workbook_add_worksheet(workbook, names[i].c_str()));
    if (!sheets.back()) return false;
  }
  LookFormats formats(workbook);
  ChoiceSheet choices(workbook, names.back());
  for (size_t i = 0; i < plans.size(); ++i) {
    if (!write_sheet(sheets[i], plans[i], {formats, choices, landscape})) return false;
  }
  return true;
}

// The finished file; "" where there was no memory.
std::string close(OpenWorkbook workbook) {
  lxw_error error = workbook_close(workbook.release());  // frees it in any case
  size_t size = 0;
  unsigned char* bytes = minsheng_take_written(&size);
  std::string file;
  if (error == LXW_NO_ERROR && bytes) file.assign(reinterpret_cast<char*>(bytes), size);
  std::free(bytes);
  return file;
}

}  // namespace

Result<std::string> write_xlsx(const Document& document) {
  std::vector<SheetPlan> plans = plan_sheets(document);
  if (plans.empty()) return no_tables();
  TextList names = names_of(document, plans);
  for (size_t i = 0; i < plans.size(); ++i) {
    if (Result<void> fits = check_size(names[i], plans[i]); !fits) return fits.error();
  }
  OpenWorkbook workbook(workbook_new("memory"));
  if (!workbook || !set_properties(workbook.get(), document)) return no_room();
  if (!write_sheets(workbook.get(), plans, names, document.landscape)) return no_room();
  std::string file = close(std::move(workbook));
  if (file.empty()) return no_room();
  return file;
}

}  // namespace minsheng
