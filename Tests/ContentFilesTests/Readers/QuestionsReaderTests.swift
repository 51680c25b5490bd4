import Content
import PrivacyPolicy
import Testing

@testable import ContentFiles

@Suite("A reader of questions about tasks")
struct QuestionsReaderTests {
  private static let vocabulary = Vocabulary(
    entries: [
      .op: ["use.access", "disclose"].map { Vocabulary.Entry(word: $0) },
      .data: [
        Vocabulary.Entry(
          word: "user.name", label: LocalisedText(["en": "name", "es": "nombre"])),
        Vocabulary.Entry(
          word: "user.location.precise",
          label: LocalisedText(["en": "exact location", "es": "ubicación exacta"])),
        Vocabulary.Entry(word: "user.location.imprecise"),
        Vocabulary.Entry(word: "user.family.relatives"),
      ],
      .purpose: [Vocabulary.Entry(word: "service")], .place: [Vocabulary.Entry(word: "home")],
    ],
    prefixLabels: [.data: ["user.location": LocalisedText(["en": "location", "es": "ubicación"])]],
    lists: [.op, .data, .purpose, .origin])

  private func read(_ text: String) -> (questionnaire: Questionnaire?, faults: [String]) {
    let decoder = ContentDecoder(
      bytes: Array(text.utf8), file: "questions.yaml", languages: ["en", "es"])
    let reader = QuestionsReader(decoder: decoder, vocabulary: QuestionsReaderTests.vocabulary)
    return (reader.questionnaire(), decoder.problems.faults)
  }

  private static let sound = """
    format: 1
    unknown: {en: No idea, es: Ni idea}
    other: {en: Other, es: Otra cosa}
    choosable: [data]
    questions:
      - id: do
        ask: {en: What?, es: ¿Qué?}
        about: [op]
        options:
          - {id: look, text: {en: Look, es: Mirar}, act: {op: use.access, place: home}}
          - id: more
            text: {en: More, es: Más}
            finer:
              ask: {en: Which?, es: ¿Cuál?}
              options:
                - {id: give, text: {en: Give, es: Dar}, act: {op: disclose}}
          - {id: wrong, text: {en: Oh, es: Oh}, incident: true}
      - id: data
        ask: {en: Data?, es: ¿Datos?}
        about: [data]
        pick: several
        finer: {en: "{word}: how?", es: "{word}: ¿cómo?"}
        options:
          - user.name
          - user.location
          - user.family
          - {id: none, text: {en: None, es: Ninguno}, act: {data: []}, alone: true}
      - id: from
        ask: {en: From?, es: ¿De?}
        about: [origin]
        options:
          - {id: same, text: {en: Same, es: Lo mismo}, same_purpose: true}
    """

  @Test func readsQuestionsWithWhatTheirAnswersSay() throws {
    let (found, faults) = read(QuestionsReaderTests.sound)
    #expect(faults == [])
    let questionnaire = try #require(found)
    #expect(questionnaire.questions.map(\.id) == ["do", "data", "from"])
    #expect(questionnaire.choosable == [.words(.data)])
    #expect(questionnaire.unknown["es"] == "Ni idea")
    let options = questionnaire.questions[0].options
    #expect(
      options[0].meaning
        == .says(ActPiece(Act(words: [.op: ["use.access"], .place: ["home"]]))))
    #expect(options[2].meaning == .incident)
    let finer = try #require(questionnaire["do.more"])
    #expect(finer.ask["en"] == "Which?")
    #expect(finer.about == [.words(.op)])
    let same = try #require(questionnaire["from"]?["same"])
    #expect(same.meaning == .says(ActPiece(Act(), originIsPurpose: true)))
  }

  @Test func takesWordsByTheirLabelsAndAsksWhatStandsBelowThem() throws {
    let questionnaire = try #require(read(QuestionsReaderTests.sound).questionnaire)
    let data = try #require(questionnaire["data"])
    #expect(data.picksSeveral)
    #expect(data.options.map { $0.text["es"] } == ["Nombre", "Ubicación", "Family", "Ninguno"])
    let finer = try #require(questionnaire["data.user.location"])
    #expect(finer.ask["es"] == "Ubicación: ¿cómo?")
    #expect(finer.options.map(\.id) == ["user.location.precise", "user.location.imprecise"])
    #expect(finer.options[0].text["en"] == "Exact location")
    // Where one word alone stands below, nothing is asked.
    #expect(
      data["user.family"]?.meaning
        == .says(ActPiece(Act(words: [.data: ["user.family.relatives"]]))))
    #expect(data.options.last?.standsAlone == true)
  }

  @Test(arguments: [
    ("act: {op: disclose}", "act: {op: dislose}", "16:63 unknown-word"),
    ("- user.location", "- user.locaton", "25:9 unknown-word"),
    ("- user.location", "- user.name", "25:9 duplicate-id"),
    ("id: wrong", "id: look", "17:9 duplicate-id"),
    ("- id: data", "- id: do", "18:9 duplicate-id"),
    ("about: [op]", "about: [ops]", "8:13 bad-value"),
    ("about: [op]", "about: []", "8:12 bad-value"),
    ("choosable: [data]", "choosable: [dat]", "4:13 bad-value"),
    ("incident: true", "act: {op: disclose}, incident: true", "17:76 contradiction"),
    (", incident: true", "", "17:14 missing-key"),
    ("pick: several", "pick: all", "21:11 bad-value"),
    ("about: [data]", "about: [place]", "21:11 contradiction"),
    ("en: Which?, es: ¿Cuál?", "en: Which?", "14:16 missing-translation"),
    ("unknown: {en: No idea, es: Ni idea}", "", "1:1 missing-key"),
    ("format: 1", "format: 2", "1:9 format"), ("pick:", "picks:", "21:5 unknown-key"),
  ])
  func reportsWhatIsWrong(from: String, to: String, fault: String) {
    let text = QuestionsReaderTests.sound.replacing(from, with: to)
    #expect(text != QuestionsReaderTests.sound)
    let faults = read(text).faults
    #expect(faults.contains(fault), "\(faults)")
  }

  @Test func refusesAWordAloneWhereSeveralDimensionsAreMeant() {
    let text = QuestionsReaderTests.sound.replacing("about: [data]", with: "about: [data, place]")
    #expect(read(text).faults.contains("25:9 wrong-type"))
  }
}
