import Content

/// Which text of a situation each entry of a translation belongs to.
///
/// An entry belongs to the text at its path where that is still the one it was made from; else to a
/// text with the same words elsewhere, since paragraphs move. An entry without words belongs nowhere:
/// nobody has translated it yet.
struct TranslationMatch {
  /// An entry of a translation: a path, what it was made from, and its words.
  struct Entry {
    let path: String
    let fingerprint: String
    let text: String
  }

  /// The path that each entry belongs to now, by its place among the entries.
  private(set) var paths: [Int: String] = [:]
  /// The places of entries whose text has changed since.
  private(set) var stale: [Int] = []
  /// Of these, those at whose path another entry belongs now, each with a path beside it that is
  /// open.
  private(set) var displaced: [Int: String] = [:]
  /// The places of entries whose text is gone, or has changed and left no open path beside it.
  private(set) var orphans: [Int] = []
  /// The places of entries that nobody has translated yet; their texts are missing.
  private(set) var unfinished: [Int] = []
  /// The texts without an entry that holds words, in the order of the situation.
  private(set) var missing: [TextRegister.Entry] = []

  init(_ entries: [Entry], of base: [TextRegister.Entry]) {
    let known = Dictionary(base.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let prints = known.mapValues { TextRegister.fingerprint(of: $0.text) }
    var moved: [Int] = []
    for (place, entry) in entries.enumerated() {
      if entry.text.isEmpty, known[entry.path].map({ !$0.text.isEmpty }) ?? false {
        unfinished.append(place)
      } else if prints[entry.path] == entry.fingerprint {
        paths[place] = entry.path
      } else {
        moved.append(place)
      }
    }
    let placed = Set(paths.values)
    var open = prints.filter { !placed.contains($0.key) }
    var changed: [Int] = []
    for place in moved {
      let entry = entries[place]
      let sameText = open.filter { $0.value == entry.fingerprint }.keys
      let nearest = sameText.sorted().max { left, right in
        TranslationMatch.likeness(left, entry.path)
          < TranslationMatch.likeness(right, entry.path)
      }
      if let nearest {
        paths[place] = nearest
        open[nearest] = nil
      } else if prints[entry.path] != nil {
        changed.append(place)
      } else {
        orphans.append(place)
      }
    }
    // A text that changed keeps its path, unless another one has moved there.
    let kept = changed.filter { open.removeValue(forKey: entries[$0].path) != nil }
    stale = kept
    for place in changed where !kept.contains(place) {
      let path = entries[place].path
      let beside = open.keys.filter { TranslationMatch.areSiblings($0, path) }.sorted()
      if let next = beside.first {
        displaced[place] = next
        stale.append(place)
        open[next] = nil
      } else {
        orphans.append(place)
      }
    }
    missing = base.filter { open[$0.path] != nil }
  }

  /// Whether two paths differ in their last key alone.
  private static func areSiblings(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.split(separator: "."), right.split(separator: "."))
    return left.count == right.count && left.dropLast() == right.dropLast()
  }

  /// How many leading keys two paths share.
  private static func likeness(_ left: String, _ right: String) -> Int {
    zip(left.split(separator: "."), right.split(separator: ".")).prefix { $0 == $1 }.count
  }
}
