// Parts of an office file and how they refer to each other (ECMA-376 part 2, Open Packaging
// Conventions).
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/xml_tree.h"
#include "format/zip_archive.h"

namespace minsheng {

struct PartRelation {
  std::string id;
  std::string type;    // last piece of its URI: styles, worksheet …
  std::string target;  // name of a part, without a slash in front
};

class OpcPackage {
 public:
  // `bytes` must outlive the package. `usual_main` is taken where the package does not say which
  // part is the main one; it need not exist.
  static Result<OpcPackage> open(std::string_view bytes, std::string_view usual_main);

  const std::string& main() const { return main_; }
  // The tree must not outlive the package.
  Result<XmlTree> read(std::string_view part);

  // Of the main part, in order; links to outside of the package are left out.
  const std::vector<PartRelation>& relations() const { return relations_; }
  // The part of this type; "" where there is none, or it is named and not there.
  std::string related(std::string_view type) const;

 private:
  explicit OpcPackage(ZipArchive archive) : archive_(std::move(archive)) {}
  Result<std::vector<PartRelation>> read_relations(const std::string& of_part);

  ZipArchive archive_;
  std::unique_ptr<XmlMemory> memory_ = std::make_unique<XmlMemory>();
  std::string main_;
  std::vector<PartRelation> relations_;
};

}  // namespace minsheng
