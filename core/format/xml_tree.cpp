// XML by pugixml: see xml_tree.h.
#include "format/xml_tree.h"

#include <pugixml.hpp>
#include <utility>

#include "format/office_error.h"

namespace minsheng {
namespace {

pugi::xml_node node_of(void* handle) {
  return pugi::xml_node(static_cast<pugi::xml_node_struct*>(handle));
}

XmlNode element_from(pugi::xml_node node) {
  while (node && node.type() != pugi::node_element) node = node.next_sibling();
  return XmlNode(node.internal_object());
}

std::string_view local(const char* name) {
  std::string_view whole = name;
  size_t colon = whole.find(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

// Upper bound of what the tree takes: an element for each <, an attribute for each =, a text
// where something else than < follows >.
size_t tree_bytes(std::string_view text) {
  constexpr size_t kNodeBytes = 8 * sizeof(void*), kAttributeBytes = 5 * sizeof(void*);
  size_t nodes = 0, attributes = 0;
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    bool opens = text[i] == '<' && text[i + 1] != '/';
    bool text_follows = text[i] == '>' && text[i + 1] != '<';
    nodes += opens || text_follows;
    attributes += text[i] == '=';
  }
  return nodes * kNodeBytes + attributes * kAttributeBytes;
}

}  // namespace

std::string_view XmlNode::name() const { return local(node_of(handle_).name()); }

std::string_view XmlNode::text() const { return node_of(handle_).child_value(); }

std::string_view XmlNode::attribute(std::string_view local_name) const {
  for (pugi::xml_attribute attribute : node_of(handle_).attributes()) {
    if (local(attribute.name()) == local_name) return attribute.value();
  }
  return {};
}

XmlNode XmlNode::parent() const {
  pugi::xml_node above = node_of(handle_).parent();
  return above.type() == pugi::node_element ? XmlNode(above.internal_object()) : XmlNode();
}

XmlNode XmlNode::first() const { return element_from(node_of(handle_).first_child()); }

XmlNode XmlNode::next() const { return element_from(node_of(handle_).next_sibling()); }

XmlNode XmlNode::child(std::string_view local_name) const {
  XmlNode node = first();
  while (node && node.name() != local_name) node = node.next();
  return node;
}

struct XmlTree::Parsed {
  XmlMemory& memory;
  size_t taken;
  std::string text;  // parsed in place: names and values point into it
  pugi::xml_document document;
};

Result<XmlTree> XmlTree::parse(std::string text, std::string_view part, XmlMemory& memory) {
  size_t taken = text.size() + tree_bytes(text);
  if (taken > kMaxXmlMemory - memory.used) {
    return too_large_inside(part, kMaxXmlMemory >> 20);
  }
  memory.used += taken;
  XmlTree tree(new Parsed{memory, taken, std::move(text), {}});
  constexpr unsigned kOptions =
      pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata;
  std::string& bytes = tree.parsed_->text;
  pugi::xml_parse_result done =
      tree.parsed_->document.load_buffer_inplace(bytes.data(), bytes.size(), kOptions);
  if (!done || !tree.root()) return damaged_file(part);
  return tree;
}

XmlTree::XmlTree(XmlTree&& other) noexcept : parsed_(std::exchange(other.parsed_, nullptr)) {}

XmlTree& XmlTree::operator=(XmlTree&& other) noexcept {
  std::swap(parsed_, other.parsed_);
  return *this;
}

XmlTree::~XmlTree() {
  if (parsed_) parsed_->memory.used -= parsed_->taken;
  delete parsed_;
}

XmlNode XmlTree::root() const { return element_from(parsed_->document.first_child()); }

}  // namespace minsheng
