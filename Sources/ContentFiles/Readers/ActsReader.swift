import Content
public import PrivacyPolicy

/// An act with a name, as files of acts to judge hold it.
public struct NamedAct: Sendable, Hashable {
  /// Its name.
  public let id: String
  /// The act.
  public let act: Act

  /// Makes a named act.
  public init(id: String, act: Act) {
    self.id = id
    self.act = act
  }
}

/// Reads acts to judge: a list of them, or a map with `acts:`.
///
/// Words are written out whole and nothing is defaulted, so that what is judged is what is stated.
struct ActsReader {
  let decoder: ContentDecoder
  let vocabulary: Vocabulary

  func acts() -> [NamedAct] {
    guard let root = decoder.root else { return [] }
    let isList = root.elements != nil
    let nodes =
      isList
      ? decoder.list(root)
      : decoder.document(.acts)?.list("acts") ?? []
    let reader = StatementReader(decoder: decoder, words: PolicyWords(vocabulary: vocabulary))
    var known: Set<String> = []
    return nodes.compactMap { node in
      guard let map = decoder.map(node, .namedAct),
        let id = map.string("id")
      else { return nil }
      if !known.insert(id).inserted {
        map.report(
          .duplicateID, at: "id", "the act `\(Quotation.of(id))` stands twice",
          help: "give each act an id of its own")
      }
      let statement = reader.statement(of: map.entries)
      return NamedAct(id: id, act: statement.resolved(fillingDefaults: false))
    }
  }
}
