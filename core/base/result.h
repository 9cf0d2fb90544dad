// Result<T>: the value of an operation that can fail, or an Error that says why.
// For operations on the world and on foreign files; bad documents give Diagnostics instead.
#pragma once

#include <optional>
#include <utility>

#include "base/ensure.h"
#include "base/message.h"

namespace minsheng {

enum class ErrorCode {
  bad_input,      // the bytes are not what they should be
  newer_version,  // written by a later program; left untouched
  too_large,      // over a stated limit
  not_found,      // no such record, file or name
  conflict,       // the data changed in between
  io,             // the system refused to read or write
};

struct Error {
  ErrorCode code = ErrorCode::bad_input;
  Message message;  // what happened, where, what to do

  bool operator==(const Error&) const = default;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}      // NOLINT: implicit on purpose
  Result(Error error) : error_(std::move(error)) {}  // NOLINT: implicit on purpose

  bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  const T& value() const {
    ENSURE(ok(), "value of a failed Result");
    return *value_;
  }
  // Moves the value out; the Result must not be used afterwards.
  T take() {
    ENSURE(ok(), "value of a failed Result");
    return std::move(*value_);
  }
  const Error& error() const {
    ENSURE(!ok(), "error of a good Result");
    return error_;
  }

 private:
  std::optional<T> value_;
  Error error_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}  // NOLINT: implicit on purpose

  bool ok() const { return !error_.has_value(); }
  explicit operator bool() const { return ok(); }
  const Error& error() const {
    ENSURE(!ok(), "error of a good Result");
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

}  // namespace minsheng
