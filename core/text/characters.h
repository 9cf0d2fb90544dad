// Small questions about characters and runs of them, shared by the readers of Chinese text.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "text/clean_text.h"

namespace minsheng {

using Words = std::span<const Chars>;

inline constexpr size_t kNowhere = std::u32string_view::npos;

// Half and full width.
bool is_digit(char32_t code);
int digit_value(char32_t code);
bool is_ascii_word(char32_t code);    // letters and digits, half width
bool is_latin_letter(char32_t code);  // half and full width

bool is_opening_bracket(char32_t code);  // ( （ [ 【 〔 ［
bool is_closing_bracket(char32_t code);
bool is_opening_quote(char32_t code);  // “ 「 『 《 〈 ‘
bool is_closing_quote(char32_t code);
bool is_sentence_end(char32_t code);  // 。！？；;
bool is_clause_end(char32_t code);    // the former, and ，：,:
// As is_clause_end, but not for the comma or colon inside 1,200 and 8:30.
bool ends_clause(Chars text, size_t at);
bool is_list_comma(char32_t code);  // 、 and what is typed for it

// The longest word of the table that `text` starts (ends) with; empty if none.
Chars starting_word(Chars text, Words words);
Chars ending_word(Chars text, Words words);
bool contains_any(Chars text, Words words);
bool is_one_of(Chars text, Words words);
// First position of any of the words, or kNowhere.
size_t find_any(Chars text, Words words, size_t from = 0);

// For every character that opens or closes a bracket or quote: the index of its partner, else
// kNowhere. Half and full width match each other; an opener that is never closed has no partner.
std::vector<size_t> match_brackets(Chars text);

// How deep every character stands in quotes (“ ” 「 」 《 》).
std::vector<bool> find_quoted(Chars text);

// Short and without any sentence punctuation: what a heading looks like.
bool looks_like_heading(Chars text);

}  // namespace minsheng
