// Names of files, made and read; and retention.
#include "store/layout.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <set>

#include "base/sort_list.h"

namespace minsheng {
namespace {

constexpr std::string_view kPrefix = "ledger-";
constexpr std::string_view kSnapshot = "snapshot-";
constexpr std::string_view kRecord = "journal-";
constexpr size_t kKeptGenerations = 4;
constexpr int kKeptDays = 30;

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.';
}

std::string encode_id(const Id& id) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (char c : id) {
    auto byte = static_cast<unsigned char>(c);
    if (is_plain(c)) {
      out += c;
    } else {
      out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return out;
}

Id decode_id(std::string_view text) {
  Id out;
  for (size_t i = 0; i < text.size(); ++i) {
    int byte = 0;
    bool escaped = text[i] == '%' && i + 2 < text.size() &&
                   std::from_chars(&text[i + 1], &text[i] + 3, byte, 16).ptr == &text[i] + 3;
    out += escaped ? static_cast<char>(byte) : text[i];
    if (escaped) i += 2;
  }
  return out;
}

std::string pad(int64_t number) {
  std::string digits = std::to_string(number);
  return digits.size() < 6 ? std::string(6 - digits.size(), '0') + digits : digits;
}

std::optional<int64_t> parse_padded(std::string_view text) {
  int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  if (number < 1 || pad(number) != text) return std::nullopt;
  return number;
}

// "000007-REST" into 7 and "REST".
std::optional<int64_t> take_number(std::string_view& text) {
  size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  std::optional<int64_t> number = parse_padded(text.substr(0, dash));
  text.remove_prefix(dash + 1);
  return number;
}

void add_snapshot(LedgerFiles& files, std::string_view rest, const std::string& name) {
  std::optional<int64_t> generation = take_number(rest);
  std::optional<Date> day = parse_date(rest);
  if (generation && day) files.snapshots.push_back({*generation, *day, name});
}

void add_record(LedgerFiles& files, std::string_view rest, const std::string& name) {
  std::optional<int64_t> generation = take_number(rest);
  std::optional<int64_t> sequence = parse_padded(rest);
  if (generation && sequence) files.records.push_back({*generation, *sequence, name});
}

int64_t day_number(const Date& date) {
  using namespace std::chrono;
  year_month_day day{year{date.year}, month{static_cast<unsigned>(date.month)},
                     std::chrono::day{static_cast<unsigned>(date.day)}};
  return sys_days(day).time_since_epoch().count();
}

}  // namespace

std::string folder_of(const Id& ledger_id) {
  return std::string(kPrefix) + encode_id(ledger_id) + '/';
}

std::string snapshot_name(const Id& ledger_id, int64_t generation, const Date& day) {
  return folder_of(ledger_id) + std::string(kSnapshot) + pad(generation) + '-' + to_string(day);
}

std::string record_name(const Id& ledger_id, int64_t generation, int64_t sequence) {
  return folder_of(ledger_id) + std::string(kRecord) + pad(generation) + '-' + pad(sequence);
}

std::string head_name(const Id& ledger_id) { return folder_of(ledger_id) + "head"; }

Id ledger_of(std::string_view name) {
  size_t slash = name.find('/');
  if (slash == std::string_view::npos || name.substr(0, kPrefix.size()) != kPrefix) return "";
  return decode_id(name.substr(kPrefix.size(), slash - kPrefix.size()));
}

LedgerFiles list_files(const Store& store, const Id& ledger_id) {
  LedgerFiles files;
  std::string folder = folder_of(ledger_id);
  for (const std::string& name : store.list()) {
    std::string_view rest = name;
    if (!rest.starts_with(folder)) continue;
    rest.remove_prefix(folder.size());
    if (rest == "head") files.has_head = true;
    if (rest.starts_with(kSnapshot)) add_snapshot(files, rest.substr(kSnapshot.size()), name);
    if (rest.starts_with(kRecord)) add_record(files, rest.substr(kRecord.size()), name);
  }
  sort_list(files.snapshots,
            [](const auto& a, const auto& b) { return a.generation < b.generation; });
  sort_list(files.records, [](const auto& a, const auto& b) {
    return std::pair(a.generation, a.sequence) < std::pair(b.generation, b.sequence);
  });
  return files;
}

std::vector<std::string> outdated_files(const LedgerFiles& files, const Date& today) {
  std::vector<std::string> outdated;
  std::set<int64_t> days;  // whose last snapshot has been seen
  int64_t oldest_new = 0;
  size_t newer = 0;
  for (auto it = files.snapshots.rbegin(); it != files.snapshots.rend(); ++it, ++newer) {
    int64_t day = day_number(it->day);
    bool is_last_of_day = days.insert(day).second;
    if (newer < kKeptGenerations) {
      oldest_new = it->generation;
    } else if (!is_last_of_day || day <= day_number(today) - kKeptDays) {
      outdated.push_back(it->name);
    }
  }
  for (const RecordName& record : files.records) {
    if (record.generation < oldest_new) outdated.push_back(record.name);
  }
  return outdated;
}

}  // namespace minsheng
