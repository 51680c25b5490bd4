import Content
import Curriculum
import Testing

@testable import ContentFiles

@Suite("A library laid over another")
struct LayeredLibraryTests {
  private func files(_ texts: [String: String], under name: String) -> LibraryFiles {
    LibraryFiles(
      texts.map { LibraryFile(path: $0, name: "\(name)/\($0)", bytes: Array($1.utf8)) })
  }

  private let shipped = [
    "scenarios/choice/raffle/scenario.yaml": "format: 1\nid: raffle\ntitle: shipped\n",
    "scenarios/choice/raffle/es.yaml": "lang: es\n",
    "scenarios/choice/raffle/plays.yaml": "plays: []\n",
    "scenarios/choice/banner/scenario.yaml": "format: 1\nid: banner\n",
    "content/modules/choice.yaml": "id: choice\n",
    "content/policies/baseline.yaml": "policy: {id: baseline, version: 1}\n",
    "content/talks/CHO-1.yaml": "clause: CHO-1\n",
    "content/vocabulary.yaml": "op: {use.contact: []}\n",
    "content/organisation.yaml": "name: Acme\n",
    "content/glossary.yaml": """
    format: 1
    terms:
      - {id: consent, term: {en: consent}, means: {en: A yes.}}
      - {id: register, term: {en: register}, means: {en: A list.}}

    """,
    "content/ui/es.yaml": "hello: Hola\nbye: Adiós\n",
  ]

  @Test func putsASituationWithItsFolderInThePlaceOfThatWithItsID() {
    let own = files(
      ["scenarios/mine/raffle-2/scenario.yaml": "format: 1\nid: raffle\ntitle: own\n"], under: "own"
    )
    let merged = own.laid(over: files(shipped, under: "shipped"))
    #expect(
      merged.files.keys.filter { $0.hasPrefix("scenarios/") }.sorted() == [
        "scenarios/choice/banner/scenario.yaml", "scenarios/mine/raffle-2/scenario.yaml",
      ])
    #expect(
      merged.replaced.map { "\($0.lower) by \($0.upper)" } == [
        "shipped/scenarios/choice/raffle/scenario.yaml by "
          + "own/scenarios/mine/raffle-2/scenario.yaml"
      ])
  }

  @Test func keepsOfAReplacedFolderNothingThatIsNotItsOwn() {
    let own = files(
      [
        "scenarios/choice/raffle/scenario.yaml": "format: 1\nid: raffle\n",
        "scenarios/choice/raffle/es.yaml": "lang: es # own\n",
      ], under: "own")
    let merged = own.laid(over: files(shipped, under: "shipped"))
    #expect(merged["scenarios/choice/raffle/plays.yaml"] == nil)
    #expect(
      merged["scenarios/choice/raffle/es.yaml"]?.name == "own/scenarios/choice/raffle/es.yaml")
  }

  @Test func addsATranslationBesideAShippedSituation() {
    let own = files(["scenarios/choice/raffle/fr.yaml": "lang: fr\n"], under: "own")
    let merged = own.laid(over: files(shipped, under: "shipped"))
    #expect(merged.files.count == shipped.count + 1)
    #expect(merged.replaced.isEmpty)
  }

  @Test(arguments: [
    ("content/modules/own.yaml", "id: choice\n", "content/modules/choice.yaml"),
    (
      "content/policies/own.yaml", "policy: {id: baseline, version: 2}\n",
      "content/policies/baseline.yaml"
    ),
    ("content/talks/own.yaml", "clause: CHO-1\n", "content/talks/CHO-1.yaml"),
    ("content/organisation.yaml", "name: Lucero\n", "content/organisation.yaml"),
  ])
  func putsOtherFilesInThePlaceOfThoseWithTheirID(path: String, text: String, old: String) {
    let merged = files([path: text], under: "own").laid(over: files(shipped, under: "shipped"))
    #expect(merged.files.count == shipped.count)
    #expect(merged[path]?.name == "own/\(path)")
    #expect(path == old || merged[old] == nil)
    #expect(merged.replaced.map(\.lower) == ["shipped/\(old)"])
  }

  @Test func addsModulesOfOtherIDs() {
    let merged = files(["content/modules/own.yaml": "id: own\n"], under: "own")
      .laid(over: files(shipped, under: "shipped"))
    #expect(merged["content/modules/choice.yaml"] != nil && merged.replaced.isEmpty)
  }

  @Test func laysGlossaryAndWordsEntryByEntry() {
    let own = files(
      [
        "content/glossary.yaml": """
        format: 1
        terms:
          - {id: consent, term: {en: consent}, means: {en: Ours.}}
          - {id: badge, term: {en: badge}, means: {en: A card.}}

        """,
        "content/ui/es.yaml": "hello: Buenas\n",
      ], under: "own")
    let library = Library(own.laid(over: files(shipped, under: "shipped")))
    let means = library.glossary.terms.map { "\($0.id): \($0.meaning["en"])" }
    #expect(means.sorted() == ["badge: A card.", "consent: Ours.", "register: A list."])
    #expect(library.words(in: "es") == ["hello": "Buenas", "bye": "Adiós"])
  }

  @Test func leavesALibraryAloneThatLiesOverNothing() {
    let alone = files(shipped, under: "shipped")
    #expect(alone.laid(over: LibraryFiles()).files == alone.files)
    #expect(LibraryFiles().laid(over: alone).files == alone.files)
  }
}
