// Parts of an office file: see opc_package.h.
#include "format/opc_package.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr size_t kNowhere = std::string_view::npos;

std::string_view behind_last_slash(std::string_view path) {
  return path.substr(path.find_last_of('/') + 1);  // npos + 1 is 0
}

// Targets are relative to the folder of the part that names them. Steps above the root stay there.
std::string resolve(std::string_view folder, std::string_view target) {
  std::string whole = target.starts_with('/') ? "" : std::string(folder) + "/";
  whole += target;
  std::vector<std::string> steps;
  for (std::string_view step : split(whole, "/")) {
    if (step == ".." && !steps.empty()) steps.pop_back();
    if (!step.empty() && step != "." && step != "..") steps.emplace_back(step);
  }
  return join(steps, "/");
}

}  // namespace

Result<XmlTree> OpcPackage::read(std::string_view part) {
  Result<std::string> text = archive_.read(part);
  if (!text) return text.error();
  return XmlTree::parse(text.take(), part, *memory_);
}

Result<std::vector<PartRelation>> OpcPackage::read_relations(const std::string& of_part) {
  size_t slash = of_part.find_last_of('/');
  std::string folder = slash == kNowhere ? "" : of_part.substr(0, slash);
  std::string name = resolve(folder, "_rels/" + std::string(behind_last_slash(of_part)) + ".rels");
  std::vector<PartRelation> relations;
  if (!archive_.has(name)) return relations;
  Result<XmlTree> tree = read(name);
  if (!tree) return tree.error();
  for (XmlNode node = tree.value().root().first(); node; node = node.next()) {
    if (node.attribute("TargetMode") == "External") continue;
    relations.push_back({std::string(node.attribute("Id")),
                         std::string(behind_last_slash(node.attribute("Type"))),
                         resolve(folder, node.attribute("Target"))});
  }
  return relations;
}

Result<OpcPackage> OpcPackage::open(std::string_view bytes, std::string_view usual_main) {
  Result<ZipArchive> archive = ZipArchive::open(bytes);
  if (!archive) return archive.error();
  OpcPackage package(archive.take());
  Result<std::vector<PartRelation>> top = package.read_relations("");
  if (!top) return top.error();
  package.main_ = usual_main;
  for (const PartRelation& relation : top.value()) {
    if (relation.type == "officeDocument" && package.archive_.has(relation.target)) {
      package.main_ = relation.target;
      break;
    }
  }
  Result<std::vector<PartRelation>> relations = package.read_relations(package.main_);
  if (!relations) return relations.error();
  package.relations_ = relations.take();
  return package;
}

std::string OpcPackage::related(std::string_view type) const {
  auto found = std::find_if(relations_.begin(), relations_.end(),
                            [&](const PartRelation& relation) { return relation.type == type; });
  return found != relations_.end() && archive_.has(found->target) ? found->target : "";
}

}  // namespace minsheng
