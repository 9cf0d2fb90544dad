// XML parts of office files as a tree to walk. Names are local names: office programs choose the
// prefixes, and within one part no two of those looked for share a local name.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace minsheng {

inline constexpr size_t kMaxXmlMemory = size_t{112} << 20;

// Bytes that the trees of one file take at a time, an upper bound. Outlives them.
struct XmlMemory {
  size_t used = 0;
};

// An element of a tree that lives as long as its XmlTree; a null one has neither name nor
// children, so steps can be chained.
class XmlNode {
 public:
  XmlNode() = default;
  explicit XmlNode(void* handle) : handle_(handle) {}

  explicit operator bool() const { return handle_ != nullptr; }
  bool operator==(const XmlNode&) const = default;

  std::string_view name() const;
  std::string_view text() const;  // characters before the first child element
  std::string_view attribute(std::string_view local_name) const;  // "" without it

  XmlNode parent() const;  // null above the root
  XmlNode first() const;   // elements only
  XmlNode next() const;
  XmlNode child(std::string_view local_name) const;  // the first of that name

 private:
  void* handle_ = nullptr;
};

class XmlTree {
 public:
  // UTF-8 or UTF-16 by its mark or declaration. `part` names it in messages. Document types are
  // skipped: nothing is fetched, and entities of their own stay as they are written. Fails for
  // broken XML and where `memory` would come to more than kMaxXmlMemory.
  static Result<XmlTree> parse(std::string text, std::string_view part, XmlMemory& memory);

  XmlTree(XmlTree&& other) noexcept;
  XmlTree& operator=(XmlTree&& other) noexcept;
  ~XmlTree();

  XmlNode root() const;  // the outermost element

 private:
  struct Parsed;
  explicit XmlTree(Parsed* parsed) : parsed_(parsed) {}

  Parsed* parsed_;  // owned; incomplete here, as pugixml stays in the source
};

// Calls enter(node) before and, where that returned true, leave(node) after its children, for the
// elements below `top` in document order. Without recursion: depth costs nothing.
template <class Enter, class Leave>
void walk_xml(XmlNode top, Enter enter, Leave leave) {
  XmlNode node = top.first();
  while (node) {
    if (enter(node)) {
      if (XmlNode inner = node.first()) {
        node = inner;
        continue;
      }
      leave(node);
    }
    while (node && !node.next()) {
      node = node.parent();
      if (node == top) return;
      leave(node);
    }
    node = node.next();
  }
}

}  // namespace minsheng
