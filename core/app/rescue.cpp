#include "app/rescue.h"

#include <utility>

#include "app/files.h"
#include "store/memory_store.h"

namespace minsheng {

Result<RescuedBundle> open_rescue(std::string_view text) {
  Result<RescueFile> read = read_rescue(text);
  if (!read) return read.error();
  RescueFile rescue = read.take();
  MemoryDisk disk;
  for (RescuedFile& file : rescue.files) disk.files[file.name] = std::move(file.bytes);
  const MemoryStore store(disk);

  RescuedBundle result;
  std::vector<Ledger> ledgers;
  for (const std::string& name : rescue.damaged) {
    result.notes.push_back({"故障备份里的文件 {} 已经损坏，没有用它。", {name}});
  }
  for (const Id& id : list_ledgers(store)) {
    Result<LoadedLedger> loaded = load_ledger(store, id, json_codec());
    if (!loaded) {
      result.notes.push_back(loaded.error().message);
      continue;
    }
    LoadedLedger whole = loaded.take();
    for (Message& message : whole.report.messages) result.notes.push_back(std::move(message));
    ledgers.push_back(std::move(whole.ledger));
  }
  if (ledgers.empty()) {
    const Message nothing{"这份故障备份里没有能打开的台账。", {}};
    return Error{ErrorCode::bad_input, result.notes.empty() ? nothing : result.notes.front()};
  }
  Result<std::string> bytes = pack_bundle(std::move(ledgers), "故障备份", rescue.created);
  if (!bytes) return bytes.error();
  result.bytes = bytes.take();
  return result;
}

}  // namespace minsheng
