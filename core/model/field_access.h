// How a member of a record becomes a FieldValue and back. Used by fields.cpp only.
#pragma once

#include <optional>
#include <string>
#include <type_traits>

#include "model/fields.h"

namespace minsheng::field_access {

// Members that are stored as they are.
template <class Member>
struct Access {
  static FieldValue get(const Member& member) { return member; }
  static bool set(Member& member, const FieldValue& value) {
    const Member* held = std::get_if<Member>(&value);
    if (held) member = *held;
    return held != nullptr;
  }
};

// Files hold integers that every JSON reader holds exactly (RFC 7493): ±(2^53 - 1).
template <>
struct Access<int64_t> {
  static FieldValue get(const int64_t& member) { return member; }
  static bool set(int64_t& member, const FieldValue& value) {
    constexpr int64_t kMost = (int64_t{1} << 53) - 1;
    const int64_t* held = std::get_if<int64_t>(&value);
    if (!held || *held > kMost || *held < -kMost) return false;
    member = *held;
    return true;
  }
};

template <class T>
struct Access<std::optional<T>> {
  static FieldValue get(const std::optional<T>& member) {
    return member ? FieldValue(*member) : FieldValue();
  }
  static bool set(std::optional<T>& member, const FieldValue& value) {
    if (is_nothing(value)) {
      member = std::nullopt;
      return true;
    }
    T held{};
    if (!Access<T>::set(held, value)) return false;
    member = held;
    return true;
  }
};

// Enumerations travel as their key.
template <class Enum>
requires std::is_enum_v<Enum>
struct Access<Enum> {
  static FieldValue get(const Enum& member) { return std::string(key_of(member)); }
  static bool set(Enum& member, const FieldValue& value) {
    const std::string* key = std::get_if<std::string>(&value);
    std::optional<Enum> parsed = key ? from_key<Enum>(*key) : std::nullopt;
    if (parsed) member = *parsed;
    return parsed.has_value();
  }
};

template <class Member>
constexpr FieldType type_of() {
  if constexpr (std::is_same_v<Member, bool>) return FieldType::flag;
  if constexpr (std::is_same_v<Member, int64_t>) return FieldType::integer;
  if constexpr (std::is_same_v<Member, std::optional<int64_t>>) return FieldType::integer;
  if constexpr (std::is_same_v<Member, std::optional<Decimal>>) return FieldType::decimal;
  if constexpr (std::is_same_v<Member, TextList>) return FieldType::text_list;
  if constexpr (std::is_same_v<Member, SpanList>) return FieldType::span_list;
  if constexpr (std::is_enum_v<Member>) return FieldType::choice;
  return FieldType::text;
}

template <class Pointer>
struct MemberOf;

template <class Record, class Member>
struct MemberOf<Member Record::*> {
  using RecordType = Record;
  using MemberType = Member;
};

// One line of a field table.
template <auto kMember>
auto field(std::string_view name, std::string_view label) {
  using Record = typename MemberOf<decltype(kMember)>::RecordType;
  using Member = typename MemberOf<decltype(kMember)>::MemberType;
  Field<Record> line{};
  line.name = name;
  line.label = label;
  line.type = type_of<Member>();
  if constexpr (std::is_enum_v<Member>) line.choices = words_of<Member>();
  line.get = [](const Record& record) { return Access<Member>::get(record.*kMember); };
  line.set = [](Record& record, const FieldValue& value) {
    return Access<Member>::set(record.*kMember, value);
  };
  return line;
}

}  // namespace minsheng::field_access
