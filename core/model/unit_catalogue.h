// Names of offices: is 县卫健局 the same as 临江县卫生健康局? From assets/catalogue/units.txt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/records.h"

namespace minsheng {

enum class UnitLikeness {
  different,
  alike,  // one may be short for the other: 县公路养护中心, 县公路建设和养护中心
  same_kind  // the catalogue knows both names for one kind of office, and nothing speaks against it
};

// A name in parts. A place that is not named is "": 县卫健局 may belong to any county.
struct UnitNameParts {
  std::string level;  // 省, 市, 州, 县 or 区, where the name says so
  std::string place;  // 临江, without its 县
  std::string kind;   // the catalogue's full name, else the rest of the name
  bool catalogued = false;
};

class UnitCatalogue {
 public:
  // Lines as in units.txt; what is no line of names is skipped.
  explicit UnitCatalogue(std::string_view text);

  UnitNameParts split(std::string_view name) const;

  // Blanks and the width of characters do not count. Equal names are same_kind. Offices of
  // different places or levels are different; 国网临江供电公司 and 国网临江县供电公司 are one.
  UnitLikeness compare(std::string_view a, std::string_view b) const;
  UnitLikeness compare(const UnitNameParts& a, const UnitNameParts& b) const;

 private:
  struct Name {
    std::u32string front;  // before the *, or all
    std::u32string back;   // behind it
    bool has_place = false;
    size_t kind = 0;
  };

  const Name* find(std::u32string_view name, std::u32string_view& place) const;

  std::vector<std::string> kinds_;
  std::vector<Name> names_;
};

// The catalogue that comes with the program.
const UnitCatalogue& unit_catalogue();

// A name as it is compared: half width, without blanks.
std::string plain_name(std::string_view name);

// By its name or an alias, compared as plain names.
bool is_called(const Unit& unit, std::string_view name);

}  // namespace minsheng
