// The fixed words of enumerations: stable keys for files, Chinese labels for people.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/records.h"

namespace minsheng {

// One choice of an enumeration: the key stands in JSON, the label on the screen and on paper.
struct Word {
  int value;
  std::string_view key;
  std::string_view label;
};

template <class Enum>
std::span<const Word> words_of();

template <>
std::span<const Word> words_of<Level>();
template <>
std::span<const Word> words_of<JurisdictionLevel>();
template <>
std::span<const Word> words_of<TargetKind>();
template <>
std::span<const Word> words_of<TargetOp>();
template <>
std::span<const Word> words_of<ReportState>();
template <>
std::span<const Word> words_of<NewsKind>();
template <>
std::span<const Word> words_of<Cycle>();
template <>
std::span<const Word> words_of<Light>();
template <>
std::span<const Word> words_of<PracticeKind>();

template <class Enum>
std::string_view key_of(Enum value) {
  return words_of<Enum>()[static_cast<size_t>(value)].key;
}

template <class Enum>
std::string_view label_of(Enum value) {
  return words_of<Enum>()[static_cast<size_t>(value)].label;
}

// Empty for an unknown key.
template <class Enum>
std::optional<Enum> from_key(std::string_view key) {
  for (const Word& word : words_of<Enum>()) {
    if (word.key == key) return static_cast<Enum>(word.value);
  }
  return std::nullopt;
}

}  // namespace minsheng
