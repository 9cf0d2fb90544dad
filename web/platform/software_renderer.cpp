// Rasteriser for Dear ImGui's draw data, see software_renderer.h. Rectangles here, triangles in
// software_triangle.cpp.
#include "platform/software_renderer.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "platform/software_pixels.h"

namespace minsheng {
namespace {

int round_to_int(float value) { return static_cast<int>(std::floor(value + 0.5F)); }

const ImTextureData* texture_of(const ImDrawCmd& command) {
  if (command.TexRef._TexData != nullptr) return command.TexRef._TexData;
  return reinterpret_cast<const ImTextureData*>(static_cast<std::uintptr_t>(command.TexRef._TexID));
}

struct Frame {
  ImVec2 origin, scale;

  ImVec2 to_pixels(const ImVec2& p) const {
    return {(p.x - origin.x) * scale.x, (p.y - origin.y) * scale.y};
  }
};

Clip clip_of(const ImDrawCmd& command, const Frame& frame, PixelView view) {
  const ImVec2 from = frame.to_pixels({command.ClipRect.x, command.ClipRect.y});
  const ImVec2 to = frame.to_pixels({command.ClipRect.z, command.ClipRect.w});
  return {std::max(0, static_cast<int>(from.x)), std::max(0, static_cast<int>(from.y)),
          std::min(view.width, static_cast<int>(to.x)),
          std::min(view.height, static_cast<int>(to.y))};
}

// As ImDrawList::PrimRect and the text renderer write them: clockwise from the top left, one
// colour.
bool is_rectangle(const ImDrawVert* const v[4]) {
  const bool aligned = v[0]->pos.y == v[1]->pos.y && v[1]->pos.x == v[2]->pos.x &&
                       v[2]->pos.y == v[3]->pos.y && v[3]->pos.x == v[0]->pos.x;
  const bool one_colour =
      v[1]->col == v[0]->col && v[2]->col == v[0]->col && v[3]->col == v[0]->col;
  return aligned && one_colour && v[0]->pos.x < v[2]->pos.x && v[0]->pos.y < v[2]->pos.y;
}

void draw_rectangle(const ImDrawVert& first, const ImDrawVert& last, const Frame& frame,
                    const ImTextureData* texture, const Clip& clip, PixelView view) {
  const ImVec2 from = frame.to_pixels(first.pos);
  const ImVec2 to = frame.to_pixels(last.pos);
  const Clip box{round_to_int(from.x), round_to_int(from.y), round_to_int(to.x),
                 round_to_int(to.y)};
  if (first.uv.x == last.uv.x && first.uv.y == last.uv.y) {
    fill_box(view, intersect(box, clip), multiply(first.col, texel_at(texture, first.uv)));
    return;
  }
  copy_texels(view, box, clip, texture, first.uv, last.uv, first.col);
}

void draw_command(const ImDrawList& list, const ImDrawCmd& command, const Frame& frame,
                  PixelView view) {
  const Clip clip = clip_of(command, frame, view);
  if (clip.is_empty()) return;
  const ImTextureData* texture = texture_of(command);
  const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
  const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
  const ImDrawIdx* const end = index + command.ElemCount;
  while (index + 3 <= end) {
    if (index + 6 <= end && index[3] == index[0] && index[4] == index[2]) {
      const ImDrawVert* const corners[4] = {&vertices[index[0]], &vertices[index[1]],
                                            &vertices[index[2]], &vertices[index[5]]};
      if (is_rectangle(corners)) {
        draw_rectangle(*corners[0], *corners[2], frame, texture, clip, view);
        index += 6;
        continue;
      }
    }
    Corner corner[3];
    for (int i = 0; i < 3; ++i) {
      const ImDrawVert& vertex = vertices[index[i]];
      corner[i] = {frame.to_pixels(vertex.pos), vertex.uv, vertex.col};
    }
    draw_triangle(view, clip, texture, corner);
    index += 3;
  }
}

void draw_list(const ImDrawList& list, const Frame& frame, PixelView view) {
  for (const ImDrawCmd& command : list.CmdBuffer) {
    if (command.UserCallback == nullptr) {
      draw_command(list, command, frame, view);
    } else if (command.UserCallback != ImDrawCallback_ResetRenderState) {
      command.UserCallback(&list, &command);
    }
  }
}

}  // namespace

void update_software_textures(ImDrawData& data) {
  if (data.Textures == nullptr) return;
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status == ImTextureStatus_WantCreate) {
      texture->SetTexID(static_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(texture)));
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantUpdates) {
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
  }
}

void forget_software_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
}

void draw_in_software(const ImDrawData& data, std::uint32_t background, PixelView view) {
  std::fill_n(view.pixels,
              static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height),
              background | 0xFF000000U);
  const Frame frame{data.DisplayPos, data.FramebufferScale};
  for (const ImDrawList* list : data.CmdLists) draw_list(*list, frame, view);
}

}  // namespace minsheng
