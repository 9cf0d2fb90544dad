// Finding the jurisdiction in a title: see place_name.h.
#include "text/place_name.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct PlaceSuffix {
  Chars word;
  JurisdictionLevel level;
};

constexpr PlaceSuffix kPlaceSuffixes[] = {
    {U"管理区", JurisdictionLevel::district}, {U"自治县", JurisdictionLevel::county},
    {U"开发区", JurisdictionLevel::district}, {U"高新区", JurisdictionLevel::district},
    {U"经开区", JurisdictionLevel::district}, {U"示范区", JurisdictionLevel::district},
    {U"新区", JurisdictionLevel::district},   {U"自治州", JurisdictionLevel::city},
    {U"自治区", JurisdictionLevel::province}, {U"县", JurisdictionLevel::county},
    {U"市", JurisdictionLevel::city},         {U"区", JurisdictionLevel::district},
    {U"旗", JurisdictionLevel::county},       {U"州", JurisdictionLevel::city},
    {U"盟", JurisdictionLevel::city},         {U"省", JurisdictionLevel::province}};

constexpr size_t kLongestPlace = 10;

const PlaceSuffix* suffix_at(Chars text, size_t at) {
  for (const PlaceSuffix& suffix : kPlaceSuffixes) {
    if (text.substr(at, suffix.word.size()) == suffix.word) return &suffix;
  }
  return nullptr;
}

// 全县, 社区, 城区 are no names.
bool may_end_place(Chars name, JurisdictionLevel level) {
  constexpr Chars kAlone = U"全我本各社城园辖街片库校小郊老灾省市县分";
  constexpr Chars kNoDistrict = U"社园辖街片库校年全";
  if (name.empty() || (name.size() == 1 && kAlone.find(name[0]) != kNowhere)) return false;
  if (name.find(U'委') != kNowhere) return false;  // 市委市政府
  bool district = level == JurisdictionLevel::district;
  if (district && kNoDistrict.find(name.back()) != kNowhere) return false;
  return std::all_of(name.begin(), name.end(), is_hanzi) && !contains_any(name, kNoPlaceWords);
}

// The 州 of 海州区 ends no name.
bool goes_on(Chars text, size_t behind, const PlaceSuffix& suffix) {
  constexpr Chars kInner = U"州盟旗省";
  constexpr Chars kOuter = U"区县市";
  return suffix.word.size() == 1 && kInner.find(suffix.word[0]) != kNowhere &&
         behind < text.size() && kOuter.find(text[behind]) != kNowhere;
}

// One place name at text[begin]; empty where none stands there.
PlaceName read_one(Chars text, size_t begin) {
  for (size_t at = begin + 1; at < text.size() && at - begin <= kLongestPlace; ++at) {
    const PlaceSuffix* suffix = suffix_at(text, at);
    if (suffix == nullptr || goes_on(text, at + suffix->word.size(), *suffix)) continue;
    if (!may_end_place(text.substr(begin, at - begin), suffix->level)) return {};
    return {{begin, at + suffix->word.size()}, suffix->level};
  }
  return {};
}

size_t skip_front(Chars title) {
  size_t at = 0;
  static constexpr Chars kFronts[] = {U"关于", U"中共", U"印发", U"《",
                                      U"“",    U"办好", U"做好", U"公布"};
  while (true) {
    Numeral year = read_number(title, at);
    bool dated = year.digits == 4 && title.substr(at + year.length, 1) == U"年";
    size_t length = dated ? year.length + 1 : starting_word(title.substr(at), kFronts).size();
    if (length == 0) return at;
    at += length;
    if (title.substr(at, 1) == U"度") ++at;
  }
}

}  // namespace

PlaceName read_place(Chars title) {
  PlaceName place = read_one(title, skip_front(title));
  if (place.name.empty()) return {};
  bool may_go_on =
      place.level == JurisdictionLevel::province || place.level == JurisdictionLevel::city;
  if (!may_go_on) return place;
  PlaceName inner = read_one(title, place.name.end);
  constexpr size_t kLongestInner = 7;
  if (!inner.name.empty() && inner.name.size() <= kLongestInner && inner.name.size() >= 2) {
    PlaceName whole = {{place.name.begin, inner.name.end}, inner.level};
    return whole;
  }
  return place;
}

}  // namespace minsheng
