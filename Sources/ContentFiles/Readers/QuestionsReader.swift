import Content
import PrivacyPolicy

/// Reads the questions by which a real task is told.
struct QuestionsReader {
  let decoder: ContentDecoder
  let vocabulary: Vocabulary

  func questionnaire() -> Questionnaire? {
    guard let map = decoder.document(.questionnaire) else { return nil }
    let unknown = map.localised("unknown")
    let other = map.localised("other")
    let choosable = dimensions(map, "choosable")
    var known: Set<String> = []
    let questions = map.list("questions").compactMap { question($0, &known) }
    if questions.isEmpty, map["questions"]?.elements != nil {
      map.report(
        .badValue, at: "questions", "there is no question", help: "ask at least what is done")
    }
    guard let unknown, let other else { return nil }
    return Questionnaire(
      questions: questions, choosable: choosable, unknown: unknown, other: other)
  }

  // MARK: Questions

  private func question(_ node: YAMLNode, _ known: inout Set<String>) -> AskedQuestion? {
    guard let map = decoder.map(node, .question) else { return nil }
    let id = map.id("id", as: QuestionID.self)
    if let id, !known.insert(id.rawValue).inserted {
      map.report(
        .duplicateID, at: "id", "the question `\(id)` stands twice",
        help: "give each question an id of its own")
    }
    let ask = map.localised("ask")
    let about = dimensions(map, "about")
    if about.isEmpty, map["about"]?.elements?.isEmpty == true {
      map.report(
        .badValue, at: "about", "the question is about nothing",
        help: "name the dimensions that its answers state, such as `data`")
    }
    let pick = map["pick"].flatMap { decoder.word($0, oneOf: map.shape["pick"]?.choices ?? []) }
    let picksSeveral = pick == "several"
    if picksSeveral { checkSeveral(about, map) }
    let finer = map.has("finer") ? map.localised("finer") : nil
    guard let id, let ask, !about.isEmpty else { return nil }
    let frame = Frame(
      id: id, about: about, picksSeveral: picksSeveral, finer: finer, depth: MapShape.finest)
    return AskedQuestion(
      id: id, ask: ask, about: about, picksSeveral: picksSeveral, options: options(map, frame))
  }

  /// What an option needs to know of its question.
  private struct Frame {
    let id: QuestionID
    let about: Set<ActDimension>
    let picksSeveral: Bool
    /// How a finer question is asked, with `{word}` where the coarse word goes.
    let finer: LocalisedText?
    /// How many finer questions may stand in its options, one in another.
    let depth: Int
  }

  private func dimensions(_ map: MapView, _ key: String) -> Set<ActDimension> {
    Set(
      map.oneOrMore(key).compactMap { node in
        decoder.word(node, oneOf: ActDimension.names).flatMap { ActDimension($0) }
      })
  }

  /// Several answers at once are several values at once.
  private func checkSeveral(_ about: Set<ActDimension>, _ map: MapView) {
    for dimension in about.sorted(by: { $0.name < $1.name }) {
      if case .words(let words) = dimension, words.vocabulary != .purpose,
        vocabulary.lists.contains(words)
      {
        continue
      }
      map.report(
        .contradiction, at: "pick", "several answers would give `\(dimension.name)` several values",
        help: "write `pick: one`, or ask about a dimension that adds up, such as `data`")
    }
  }

  // MARK: Options

  private func options(_ map: MapView, _ frame: Frame) -> [AskedOption] {
    var known: Set<ChoiceID> = []
    let nodes = map.list("options")
    if nodes.isEmpty, map["options"]?.elements != nil {
      map.report(
        .badValue, at: "options", "there is nothing to answer", help: "write at least one option")
    }
    return nodes.compactMap { node in
      let option = node.scalar == nil ? option(node, frame) : option(word: node, frame)
      if let option, !known.insert(option.id).inserted {
        decoder.report(
          .duplicateID, at: node, "the option `\(option.id)` stands twice",
          help: "give each option of a question an id of its own")
      }
      return option
    }
  }

  /// A word of the vocabulary, with a finer question about the words below it.
  private func option(word node: YAMLNode, _ frame: Frame) -> AskedOption? {
    guard frame.about.count == 1, case .words(let dimension)? = frame.about.first else {
      decoder.report(
        .wrongType, at: node, "a word alone says nothing where several dimensions are asked about",
        help: "write a map with `id`, `text` and `act`, or one word dimension under `about`")
      return nil
    }
    let words = PolicyWords(vocabulary: vocabulary)
    guard let word = decoder.word(node, in: dimension, words) else { return nil }
    let below = (vocabulary.entries[dimension.vocabulary] ?? []).map(\.word).filter {
      $0.isUnder(word)
    }
    let id = ChoiceID(word.rawValue)
    let text = vocabulary.spoken(word, in: dimension, decoder.languages)
    guard below.count > 1, let finer = frame.finer else {
      let only = below.count == 1 ? below[0] : word
      return AskedOption(id: id, text: text, meaning: .says(ActPiece(dimension, only)))
    }
    let options = below.map { finer in
      AskedOption(
        id: ChoiceID(finer.rawValue),
        text: vocabulary.spoken(finer, in: dimension, decoder.languages),
        meaning: .says(ActPiece(dimension, finer)))
    }
    return AskedOption(
      id: id, text: text,
      meaning: .finer(
        AskedQuestion(
          id: QuestionID("\(frame.id).\(word)"), ask: finer.filled(with: text), about: frame.about,
          picksSeveral: frame.picksSeveral, options: options),
        coarse: ActPiece(dimension, word)))
  }

  private func option(_ node: YAMLNode, _ frame: Frame) -> AskedOption? {
    let meanings = ["act", "finer", "same_purpose", "incident"]
    guard let map = decoder.map(node, .option(depth: frame.depth)) else { return nil }
    let id = map.id("id", as: ChoiceID.self)
    let text = map.localised("text")
    let standsAlone = map.flag("alone")
    let given = meanings.filter { map.has($0) }
    let kinds = given.filter { $0 != "same_purpose" || !given.contains("act") }
    guard kinds.count == 1 else {
      map.report(
        kinds.isEmpty ? .missingKey : .contradiction, at: kinds.last ?? "id",
        kinds.isEmpty
          ? "the option says nothing" : "the option says several things that exclude each other",
        help: "write one of `act`, `finer`, `incident: true` and `same_purpose: true`")
      return nil
    }
    guard let id, let text, let meaning = meaning(map, frame, id) else { return nil }
    return AskedOption(id: id, text: text, meaning: meaning, standsAlone: standsAlone)
  }

  private func meaning(
    _ map: MapView, _ frame: Frame, _ id: ChoiceID
  ) -> AskedOption.Meaning? {
    if map.has("incident") { return map.bool("incident") == true ? .incident : nil }
    if map.has("finer") {
      guard
        let finer = map.map("finer", .finerQuestion(depth: frame.depth)),
        let ask = finer.localised("ask")
      else { return nil }
      let below = Frame(
        id: QuestionID("\(frame.id).\(id)"), about: frame.about,
        picksSeveral: frame.picksSeveral, finer: frame.finer, depth: frame.depth - 1)
      return .finer(
        AskedQuestion(
          id: below.id, ask: ask, about: frame.about, picksSeveral: frame.picksSeveral,
          options: options(finer, below)), coarse: nil)
    }
    let statement = map["act"].map { node in
      StatementReader(decoder: decoder, words: PolicyWords(vocabulary: vocabulary))
        .statement(node, .act)
    }
    let sameAsPurpose = map.flag("same_purpose")
    return .says(
      ActPiece(
        statement?.resolved(fillingDefaults: false) ?? Act(), originIsPurpose: sameAsPurpose))
  }
}

extension ActPiece {
  /// A piece that states one word.
  fileprivate init(_ dimension: WordDimension, _ word: Word) {
    self.init(Act(words: [dimension: [word]]))
  }
}

extension Vocabulary {
  /// What a word is called, begun as a line of its own is.
  fileprivate func spoken(
    _ word: Word, in dimension: WordDimension, _ languages: [Language]
  ) -> LocalisedText {
    let languages = languages.isEmpty ? [.english] : languages
    return LocalisedText(
      Dictionary(
        languages.map { language in
          let label = label(word, in: dimension, language)
          return (language, label.prefix(1).uppercased() + label.dropFirst())
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension LocalisedText {
  /// The text with `{word}` filled in, language by language.
  fileprivate func filled(with word: LocalisedText) -> LocalisedText {
    LocalisedText(
      Dictionary(
        texts.map { language, text in (language, text.filled([("word", word[language])])) },
        uniquingKeysWith: { first, _ in first }))
  }
}
