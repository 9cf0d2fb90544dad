#include "app/paper_office.h"

#include "app/paper_words.h"

namespace minsheng {
namespace {

// Of the records that there are, the first that says something.
template <class Record>
std::string first_said(const Ledger& ledger, std::string Record::*field) {
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists && !(stored.record.*field).empty()) return stored.record.*field;
  }
  return "";
}

}  // namespace

std::string paper_subject(const Ledger& ledger, int year) {
  return first_said(ledger, &Plan::jurisdiction) + std::to_string(year) + "年民生实事";
}

std::string paper_office(const Ledger& ledger) {
  std::string issuer = first_said(ledger, &Plan::issuer);
  return issuer.empty() ? first_said(ledger, &Mechanism::office) : issuer;
}

PaperFrame paper_frame(const PaperSource& source, std::string title) {
  return {std::move(title), paper_office(*source.ledgers.front()), paper_date(source.today),
          source.today};
}

}  // namespace minsheng
