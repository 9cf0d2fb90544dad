#include "app/line_runs.h"

#include <algorithm>
#include <string_view>

#include "app/phrase_places.h"
#include "base/digits.h"
#include "base/sort_list.h"

namespace minsheng {
namespace {

using Kind = LineRun::Kind;

// The end of the number that begins at `at`, with its % sign.
size_t end_of_number(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  bool fraction = end + 1 < text.size() && text[end] == '.' && is_ascii_digit(text[end + 1]);
  if (fraction) ++end;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end < text.size() && text[end] == '%' ? end + 1 : end;
}

// 2024年6月30日 is no figure.
bool is_date_part(std::string_view behind) {
  return behind.starts_with("年") || behind.starts_with("月") || behind.starts_with("日");
}

// Words and numbers in turn.
std::vector<LineRun> split_sentence(std::string_view sentence, int figure) {
  std::vector<LineRun> runs;
  size_t words = 0;
  auto end_words = [&](size_t end) {
    if (end > words)
      runs.push_back({Kind::words, std::string(sentence.substr(words, end - words))});
  };
  for (size_t at = 0; at < sentence.size();) {
    size_t end = is_ascii_digit(sentence[at]) ? end_of_number(sentence, at) : at + 1;
    bool number = is_ascii_digit(sentence[at]) && !is_date_part(sentence.substr(end));
    if (number) {
      end_words(at);
      runs.push_back({Kind::number, std::string(sentence.substr(at, end - at)), figure});
      words = end;
    }
    at = end;
  }
  bool only_words = runs.empty();
  end_words(sentence.size());
  if (only_words && !runs.empty()) runs.front() = {Kind::number, runs.front().text, figure};
  return runs;
}

bool same_words(const std::vector<LineRun>& a, const std::vector<LineRun>& b) {
  auto alike = [](const LineRun& one, const LineRun& other) {
    return one.kind == other.kind && (one.kind == Kind::number || one.text == other.text);
  };
  bool single = a.size() == 1 && b.size() == 1;  // one sentence instead of another
  return !single && std::equal(a.begin(), a.end(), b.begin(), b.end(), alike);
}

std::vector<LineRun> sentence_runs(const DraftFigure& figure, int place) {
  std::vector<LineRun> written = split_sentence(figure.sentence, place);
  if (!figure.is_changed()) return written;
  std::vector<LineRun> fresh = split_sentence(figure.fresh, place);
  if (!same_words(written, fresh)) {
    return {{Kind::old_number, figure.sentence, place}, {Kind::new_number, figure.fresh, place}};
  }
  std::vector<LineRun> runs;
  for (size_t i = 0; i < written.size(); ++i) {
    bool changed = written[i].text != fresh[i].text;
    if (changed) written[i].kind = Kind::old_number;
    runs.push_back(written[i]);
    if (changed) runs.push_back({Kind::new_number, fresh[i].text, place});
  }
  return runs;
}

struct PlacedFigure {
  size_t at = 0;
  int figure = 0;
};

// Those whose words stand in the text, in the order of the text.
std::vector<PlacedFigure> place_figures(const DraftLine& line) {
  std::vector<PlacedFigure> placed;
  PhrasePlaces places(line.text);
  for (size_t i = 0; i < line.figures.size(); ++i) {
    size_t at = places.take(line.figures[i].sentence);
    if (at != std::string::npos) placed.push_back({at, static_cast<int>(i)});
  }
  sort_list(placed, [](const PlacedFigure& a, const PlacedFigure& b) { return a.at < b.at; });
  return placed;
}

}  // namespace

std::vector<LineRun> line_runs(const DraftLine& line) {
  std::vector<LineRun> runs;
  size_t done = 0;
  for (const PlacedFigure& placed : place_figures(line)) {
    const DraftFigure& figure = line.figures[static_cast<size_t>(placed.figure)];
    if (placed.at > done) runs.push_back({Kind::words, line.text.substr(done, placed.at - done)});
    for (LineRun& run : sentence_runs(figure, placed.figure)) runs.push_back(std::move(run));
    done = placed.at + figure.sentence.size();
  }
  if (done < line.text.size()) runs.push_back({Kind::words, line.text.substr(done)});
  return runs;
}

}  // namespace minsheng
