// The paragraph styles of a written Word document: how each kind of text looks by GB/T 9704-2012.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// Styles of what is no DocParagraph, by their w:styleId.
inline constexpr char kAttachmentMarkStyle[] = "AttachmentMark";  // 附件1 at the head of a page
inline constexpr char kMastheadNameStyle[] = "MastheadName";
inline constexpr char kMastheadNumberStyle[] = "MastheadNumber";
inline constexpr char kMastheadLineStyle[] = "MastheadLine";
inline constexpr char kSealLineStyle[] = "SealLine";
inline constexpr char kImprintStyle[] = "Imprint";
inline constexpr char kDrawingStyle[] = "Drawing";
inline constexpr char kSpacerStyle[] =
    "Spacer";  // stands where Word wants a paragraph; 1 point high
inline constexpr char kFooterStyle[] = "Footer";
inline constexpr char kLargeCellStyle[] = "TableLarge";    // 小四
inline constexpr char kMediumCellStyle[] = "TableMedium";  // 五号
inline constexpr char kSmallCellStyle[] = "TableSmall";    // 小五

const char* docx_style_of(TextRole role);

// styles.xml
std::string docx_styles();

}  // namespace minsheng
