// Writing a bulletin (工作专报): its lines in order, their words, issue. What was there before
// stays in the ledger's history. Nothing is written to a bulletin that is issued. A line is a
// progress entry or a news record. Figures: bound_figures.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/edit.h"

namespace minsheng {

// Lines of one section, or of one kind of news, in order.
std::vector<Id> lines_beside(const Ledger& ledger, const RecordRef& line);

enum class Side { before, behind };

// Puts the line before or behind another of lines_beside(), into that one's category.
bool move_line(Edit& edit, const Ledger& ledger, const RecordRef& line, const Id& other, Side side);

// The line goes with its figures, and can be put back where it was.
bool leave_out(Edit& edit, const Ledger& ledger, const RecordRef& line);
bool put_back(Edit& edit, const Ledger& ledger, const RecordRef& line);

// A new line at the end of a section, of free words. Returns its id, "" for a closed bulletin.
Id add_entry_line(Edit& edit, const Ledger& ledger, const Id& group, const std::string& text);
Id add_news_line(Edit& edit, const Ledger& ledger, const Id& bulletin, NewsKind kind,
                 const std::string& text);

// Words of a person. A figure whose sentence, or whose number at its end, still stands there stays
// bound; the others let go.
bool set_line_text(Edit& edit, const Ledger& ledger, const RecordRef& line,
                   const std::string& text);

// What is missing before a bulletin can be issued; nothing where it only takes a date.
std::optional<Message> why_not_issued(const Ledger& ledger, const Id& bulletin);

// Dates the bulletin, and keeps its whole text for ever. `date` as ISO 8601. Says why where it
// cannot be issued.
std::optional<Message> issue_bulletin(Edit& edit, const Ledger& ledger, const Id& bulletin,
                                      const std::string& date);

}  // namespace minsheng
