// HTML cut into tags and text: see html_tokens.h.
#include "format/html_tokens.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr size_t kNowhere = std::string_view::npos;
constexpr std::string_view kSpaces = " \t\r\n\f";

// Of HTML's 2231 names those that office programs and Chinese web pages write.
struct NamedCharacter {
  std::string_view name;
  char32_t code;
};
constexpr NamedCharacter kNamed[] = {
    {"amp", U'&'},    {"apos", U'\''},    {"bull", U'•'},   {"cent", U'¢'},   {"copy", U'©'},
    {"darr", U'↓'},   {"deg", U'°'},      {"divide", U'÷'}, {"emsp", 0x2003}, {"ensp", 0x2002},
    {"euro", U'€'},   {"frac12", U'½'},   {"frac14", U'¼'}, {"frac34", U'¾'}, {"ge", U'≥'},
    {"gt", U'>'},     {"hellip", U'…'},   {"laquo", U'«'},  {"larr", U'←'},   {"ldquo", U'“'},
    {"le", U'≤'},     {"lsquo", U'‘'},    {"lt", U'<'},     {"mdash", U'—'},  {"micro", U'µ'},
    {"middot", U'·'}, {"minus", U'−'},    {"nbsp", 0xA0},   {"ndash", U'–'},  {"ne", U'≠'},
    {"para", U'¶'},   {"permil", U'‰'},   {"plusmn", U'±'}, {"pound", U'£'},  {"quot", U'"'},
    {"radic", U'√'},  {"raquo", U'»'},    {"rarr", U'→'},   {"rdquo", U'”'},  {"reg", U'®'},
    {"rsquo", U'’'},  {"sect", U'§'},     {"shy", 0xAD},    {"sup1", U'¹'},   {"sup2", U'²'},
    {"sup3", U'³'},   {"thinsp", 0x2009}, {"times", U'×'},  {"trade", U'™'},  {"uarr", U'↑'},
    {"yen", U'¥'},    {"zwj", 0x200D},    {"zwnj", 0x200C},
};

constexpr std::string_view kRaw[] = {"head",     "noscript", "script", "style",
                                     "template", "title",    "xml"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
  return out;
}

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// Numbers without a meaning of their own become U+FFFD, as in browsers.
char32_t numbered_character(std::string_view digits) {
  bool hex = !digits.empty() && lower(digits[0]) == 'x';
  if (hex) digits.remove_prefix(1);
  uint32_t code = 0;
  auto [stop, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
  bool whole = error == std::errc() && stop == digits.data() + digits.size();
  bool valid = whole && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return valid ? code : kReplacementCharacter;
}

// 0 where the name is unknown.
char32_t entity(std::string_view name) {
  if (name.starts_with('#')) return numbered_character(name.substr(1));
  const NamedCharacter* found =
      std::find_if(std::begin(kNamed), std::end(kNamed),
                   [&](const NamedCharacter& named) { return named.name == name; });
  return found == std::end(kNamed) ? 0 : found->code;
}

std::string resolve_entities(std::string_view text) {
  constexpr size_t kLongest = 12;
  std::string out;
  for (size_t at = 0; at < text.size();) {
    size_t ampersand = std::min(text.find('&', at), text.size());
    out += text.substr(at, ampersand - at);
    at = ampersand;
    if (at == text.size()) break;
    size_t close = text.substr(at, kLongest).find(';');
    char32_t code = close == kNowhere ? 0 : entity(text.substr(at + 1, close - 1));
    if (code == 0) {
      out += '&';
      ++at;
    } else {
      append_utf8(out, code);
      at += close + 1;
    }
  }
  return out;
}

// The > that ends a tag, not one within quotes; a quote that is never closed does not count.
size_t end_of_tag(std::string_view source, size_t at) {
  constexpr size_t kLongestValue = 1 << 16;
  while (at < source.size() && source[at] != '>') {
    bool quote = (source[at] == '"' || source[at] == '\'') && source[at - 1] == '=';
    size_t close = quote ? source.substr(at + 1, kLongestValue).find(source[at]) : kNowhere;
    at += close == kNowhere ? 1 : close + 2;
  }
  return std::min(at, source.size());
}

}  // namespace

bool HtmlTokens::at_tag() const {
  if (source_[at_] != '<' || at_ + 1 >= source_.size()) return false;
  char next = source_[at_ + 1];
  bool close = next == '/' && at_ + 2 < source_.size() && is_letter(source_[at_ + 2]);
  return is_letter(next) || close || next == '!' || next == '?';
}

// <!-- … -->, <!DOCTYPE …>, <![if …]>, <?xml … ?>; false where none begins here.
bool HtmlTokens::skip_markup() {
  char next = at_ + 1 < source_.size() ? source_[at_ + 1] : '\0';
  if (source_[at_] != '<' || (next != '!' && next != '?')) return false;
  std::string_view close = source_.substr(at_, 4) == "<!--" ? "-->" : ">";
  size_t end = source_.find(close, at_ + 2);
  at_ = end == kNowhere ? source_.size() : end + close.size();
  return true;
}

// An element that is never closed is not skipped, so that a page that was cut keeps its text.
void HtmlTokens::skip_raw(const std::string& name) {
  if (std::find(never_closed_.begin(), never_closed_.end(), name) != never_closed_.end()) return;
  size_t begin = at_;
  while (at_ < source_.size()) {
    size_t open = source_.find("</", at_);
    if (open == kNowhere) break;
    at_ = open + 2;
    bool same = lower(source_.substr(at_, name.size())) == name;
    char behind = at_ + name.size() < source_.size() ? source_[at_ + name.size()] : '>';
    if (same && (behind == '>' || kSpaces.find(behind) != kNowhere)) {
      at_ = std::min(end_of_tag(source_, at_) + 1, source_.size());
      return;
    }
  }
  at_ = begin;
  never_closed_.push_back(name);
}

HtmlToken HtmlTokens::read_tag() {
  HtmlToken token;
  bool close = source_[at_ + 1] == '/';
  token.kind = close ? HtmlToken::Kind::close : HtmlToken::Kind::open;
  size_t begin = at_ + (close ? 2 : 1);
  size_t name_end = std::min(source_.find_first_of(" \t\r\n\f/>", begin), source_.size());
  size_t end = end_of_tag(source_, name_end);
  token.name = lower(source_.substr(begin, name_end - begin));
  token.attributes = source_.substr(name_end, end - name_end);
  at_ = std::min(end + 1, source_.size());
  return token;
}

HtmlToken HtmlTokens::read_text() {
  size_t begin = at_;
  do {
    at_ = std::min(source_.find('<', at_ + 1), source_.size());
  } while (at_ < source_.size() && !at_tag());
  HtmlToken token;
  token.kind = HtmlToken::Kind::text;
  token.text = resolve_entities(source_.substr(begin, at_ - begin));
  return token;
}

HtmlToken HtmlTokens::next() {
  while (at_ < source_.size()) {
    if (!at_tag()) return read_text();
    if (skip_markup()) continue;
    HtmlToken token = read_tag();
    bool raw = token.kind == HtmlToken::Kind::open && !token.attributes.ends_with('/') &&
               std::find(std::begin(kRaw), std::end(kRaw), token.name) != std::end(kRaw);
    if (!raw) return token;
    skip_raw(token.name);
  }
  return {};
}

std::string html_attribute(std::string_view attributes, std::string_view name) {
  for (size_t at = 0; at < attributes.size();) {
    at = attributes.find_first_not_of(" \t\r\n\f/", at);
    if (at == kNowhere) break;
    size_t name_end = std::min(attributes.find_first_of(" \t\r\n\f/=", at), attributes.size());
    bool wanted = lower(attributes.substr(at, name_end - at)) == name;
    at = attributes.find_first_not_of(kSpaces, name_end);
    if (at == kNowhere || attributes[at] != '=') {
      if (wanted || at == kNowhere) break;
      if (at == name_end) ++at;  // a stray /
      continue;
    }
    at = std::min(attributes.find_first_not_of(kSpaces, at + 1), attributes.size());
    bool quoted = at < attributes.size() && (attributes[at] == '"' || attributes[at] == '\'');
    size_t begin = quoted ? at + 1 : at;
    size_t end =
        quoted ? attributes.find(attributes[at], begin) : attributes.find_first_of(kSpaces, begin);
    end = std::min(end, attributes.size());
    if (wanted) return resolve_entities(attributes.substr(begin, end - begin));
    at = quoted ? end + 1 : end;
  }
  return {};
}

std::string style_property(std::string_view style, std::string_view name) {
  for (std::string_view declaration : split(style, ";")) {
    size_t colon = declaration.find(':');
    if (colon == kNowhere || lower(trim(declaration.substr(0, colon))) != name) continue;
    return lower(trim(declaration.substr(colon + 1)));
  }
  return {};
}

}  // namespace minsheng
