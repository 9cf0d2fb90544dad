// The page's program. A placeholder until the platform layer brings the first frame.
#include <emscripten.h>

int main() { EM_ASM({ Module.minshengReady(); }); }
