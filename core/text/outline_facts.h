// What can be told of every node of an outline before the walk: chapter, heading or item.
#pragma once

#include <vector>

#include "text/heading_facts.h"
#include "text/outline.h"

namespace minsheng {

class OutlineFacts {
 public:
  OutlineFacts(const CleanText& text, const Outline& outline);

  // Kind of a node right under the document. Headings of unknown words hold tasks unless others are
  // known to and nothing in them names a unit.
  ChapterKind chapter_kind(size_t node) const;

  // One item, even where numbered pieces stand below it.
  bool is_item(size_t node) const { return item_[node]; }

  // The first node of what a notice hands on: what stands before it only tells how. 0 where the
  // document is no notice, or names units before.
  size_t carried() const;

  // Number and words of a heading.
  Range whole_heading(size_t node) const;

  // 责任单位：, 配合单位：, 完成时限： and the like stand in it.
  bool has_label(Range paragraph) const;
  bool ends_with_lead(Range paragraph) const;

  // A piece of an item that only names units or a deadline: 「（2）责任单位：县教育局」.
  bool begins_with_label(Range paragraph) const;

 private:
  void find_only_chapter();
  bool names_lead(const OutlineNode& node) const;
  bool gathers_pieces(size_t node) const;
  bool has_facets(const OutlineNode& node) const;

  const CleanText& text_;
  const Outline& outline_;
  std::vector<bool> lead_inside_;    // the node's own paragraphs name a lead
  std::vector<bool> lead_below_;     // a node below it does
  std::vector<size_t> leads_below_;  // how many children do, themselves or below
  std::vector<bool> item_;
  bool has_task_chapter_ = false;
  size_t only_chapter_ = 0;  // with units below it, where the others are aims and mechanism; or 0
};

OutlineFacts read_outline_facts(const CleanText& text, const Outline& outline);

}  // namespace minsheng
