// The first letter of a character's sound; see pinyin.h. The browser sorts by pinyin, so a
// character stands behind the first one of its letter and before the first one of the next.
mergeInto(LibraryManager.library, {
  $MinshengPinyin: {
    letters: 'abcdefghjklmnopqrstwxyz',
    firsts: '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀',
    compare: null,

    start: function() {
      MinshengPinyin.compare = new Intl.Collator('zh-u-co-pinyin').compare;
    },
    letterOf: function(character) {
      var index = -1;
      while (index + 1 < MinshengPinyin.firsts.length &&
             MinshengPinyin.compare(character, MinshengPinyin.firsts[index + 1]) >= 0)
        ++index;
      return index < 0 ? 0 : MinshengPinyin.letters.charCodeAt(index);
    }
  },

  minsheng_pinyin_initial__deps: ['$MinshengPinyin'],
  minsheng_pinyin_initial: function(code) {
    if (!MinshengPinyin.compare) MinshengPinyin.start();
    // A browser without this order sorts by code: 一 would stand before 八.
    if (MinshengPinyin.compare('八', '一') >= 0) return 0;
    return MinshengPinyin.letterOf(String.fromCodePoint(code));
  }
});
