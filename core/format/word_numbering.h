// Automatic numbers of a Word document (numbering.xml; ECMA-376 part 1, 17.9): what Word prints in
// front of a paragraph and keeps nowhere in its text.
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "format/word_styles.h"
#include "format/xml_tree.h"

namespace minsheng {

class WordNumbering {
 public:
  // `root` may be null: a document without lists. `styles` must outlive the numbering.
  WordNumbering(XmlNode root, const WordStyles& styles);

  // The number of the next paragraph, counted on: 「一、」「（三）」「第2条」「•」; "" for one
  // without. To be called once for every paragraph, in order. `properties` (w:pPr) may be null.
  std::string next_label(XmlNode properties);

 private:
  static constexpr size_t kLevels = 9;

  struct Level {
    int64_t start = 1;
    int64_t restart = -1;  // restarted by levels below this one, counted from 1; -1: any higher
    std::string format;    // ST_NumberFormat
    std::string text;      // %1 to %9 stand for numbers
    std::string style;     // paragraphs of this style are on this level
    bool decimal = false;  // shows the numbers of all levels as 1, 2, 3
  };
  using Levels = std::array<Level, kLevels>;

  struct List {
    int64_t definition = 0;
    std::map<size_t, Level> own_levels;
    std::map<size_t, int64_t> own_starts;
  };

  // Lists of one definition count together.
  struct Counters {
    std::array<int64_t, kLevels> values{};
    std::array<bool, kLevels> used{};
  };

  static Level read_level(XmlNode node);
  void read_definition(XmlNode node);
  void read_list(XmlNode node);
  const List* find_list(int64_t list) const;
  Levels levels_of(const List& list) const;
  void count(int64_t list_id, const List& list, const Levels& levels, size_t level);
  static std::string label_of(const Levels& levels, const Counters& counters, size_t level);

  const WordStyles& styles_;
  std::map<int64_t, Levels> definitions_;
  std::map<int64_t, std::string> linked_styles_;  // definition -> style that says the real one
  std::map<int64_t, List> lists_;
  std::map<int64_t, Counters> counters_;              // by definition
  std::set<std::pair<int64_t, size_t>> own_started_;  // list and level whose own start was used
};

}  // namespace minsheng
