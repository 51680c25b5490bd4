import Content

/// A map whose keys have been checked, with a getter for each type of value.
///
/// A getter gives nil, or an empty list, where the key is absent or its value is wrong; what is
/// wrong has then been reported, and absence too where the key was required. ``has(_:)`` tells
/// the two apart.
struct MapView {
  let node: YAMLNode
  /// The keys it may have, and what stands under each.
  let shape: MapShape
  /// The entries in the order written, without those that a comma has cut off.
  let entries: [YAMLEntry]
  let decoder: ContentDecoder

  /// The value under `key` as it stands.
  subscript(key: String) -> YAMLNode? {
    entries.firstIndex { $0.key == key }.map { entries[$0].value }
  }

  /// Whether `key` is there, whatever its value.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Notes what is wrong with the value under `key`, or with the map where it has no such key.
  func report(_ code: DiagnosticCode, at key: String, _ summary: String, help: String) {
    decoder.report(code, at: self[key] ?? node, summary, help: help)
  }

  func string(_ key: String) -> String? { self[key].flatMap(decoder.string) }
  func text(_ key: String) -> String? { self[key].flatMap(decoder.text) }
  func prose(_ key: String) -> Prose? { self[key].flatMap(decoder.prose) }
  func number(_ key: String) -> Double? { self[key].flatMap(decoder.number) }
  func bool(_ key: String) -> Bool? { self[key].flatMap(decoder.bool) }
  func day(_ key: String) -> Day? { self[key].flatMap(decoder.day) }

  /// A whole number, in a range or in that of the shape.
  func int(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    self[key].flatMap { decoder.int($0, in: range ?? shape[key]?.range) }
  }

  /// A whole number in the range of the shape; what counts without one where there is none.
  func whole(_ key: String) -> Int {
    guard let number = int(key) else {
      if case .whole(let range, let usual)? = shape[key] { return usual ?? range.lowerBound }
      return 0
    }
    return number
  }

  /// Either `true` or `false`; what counts without one where there is none.
  func flag(_ key: String) -> Bool {
    guard let flag = bool(key) else {
      if case .flag(let usual)? = shape[key] { return usual }
      return false
    }
    return flag
  }

  func value<Value: CaseIterable & RawRepresentable<String>>(
    _ key: String, as type: Value.Type = Value.self
  ) -> Value? {
    self[key].flatMap { decoder.value($0, as: type) }
  }

  /// An id in the form of the shape.
  func id<ID: Identifier>(_ key: String, as type: ID.Type = ID.self) -> ID? {
    self[key].flatMap { decoder.id($0, shape[key]?.form ?? .kebab, as: type) }
  }

  func localised(_ key: String, alone: Language? = nil) -> LocalisedText? {
    self[key].flatMap { decoder.localised($0, alone: alone) }
  }

  /// A map with known keys under `key`.
  func map(_ key: String, _ shape: MapShape) -> MapView? {
    self[key].flatMap { decoder.map($0, shape) }
  }

  /// The entries of the map with keys of the author's own under `key`.
  func entries(_ key: String) -> [YAMLEntry] {
    let entries = self[key].flatMap(decoder.entries) ?? []
    return entries.contains(where: \.isBare) ? entries.filter { !$0.isBare } : entries
  }

  /// The elements of the list under `key`.
  func list(_ key: String) -> [YAMLNode] { self[key].map(decoder.list) ?? [] }

  /// The elements of the list under `key`, or the one thing that stands in its place.
  func oneOrMore(_ key: String) -> [YAMLNode] { self[key].map(decoder.oneOrMore) ?? [] }

  /// Words, one or more.
  func strings(_ key: String) -> [String] { self[key].map(decoder.strings) ?? [] }

  /// Ids, one or more, in the form of the shape.
  func ids<ID: Identifier>(_ key: String, as type: ID.Type = ID.self) -> [ID] {
    self[key].map { decoder.ids($0, shape[key]?.form ?? .kebab, as: type) } ?? []
  }
}
