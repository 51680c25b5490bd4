import Content
import Testing

@Suite("A text")
struct ProseTests {
  @Test func joinsLinesAndKeepsParagraphs() throws {
    let prose = try Prose(parsing: "\n  One line\nand  another. \n \n\n\tA paragraph.\n")
    #expect(prose.segments == [.words("One line and  another.\n\nA paragraph.")])
  }

  @Test func keepsEmphasisAsWritten() throws {
    let prose = try Prose(parsing: "_never_ send it [today]")
    #expect(prose.rendered { $0 } == "_never_ send it [today]")
  }

  @Test func takesPlaceholdersAndSpansApart() throws {
    let prose = try Prose(parsing: "For {ines}: [[patient:Ana Ruiz]], room [[room:4]].")
    #expect(
      prose.segments == [
        .words("For "), .placeholder("ines", opensSentence: false), .words(": "),
        .span("patient", "Ana Ruiz"), .words(", room "), .span("room", "4"), .words("."),
      ])
    #expect(prose.placeholders == ["ines"])
    #expect(prose.spans == ["patient", "room"])
  }

  @Test func fillsPlaceholdersAndOpensSpans() throws {
    let prose = try Prose(parsing: "{offending} is in [[field:the form]], not {offending}.")
    #expect(prose.rendered { _ in "a salary" } == "A salary is in the form, not a salary.")
  }

  @Test func keepsSpansWhenFilled() throws {
    let prose = try Prose(parsing: "{who} wrote to [[patient:Ana]].").filled { _ in "she" }
    #expect(prose.placeholders.isEmpty)
    #expect(prose.spans == ["patient"])
    #expect(prose.rendered { $0 } == "She wrote to Ana.")
  }

  @Test func readsNoMarksInWhatIsFilledIn() throws {
    let prose = try Prose(parsing: "see {who}").filled { _ in "{x} [[y:z]]" }
    #expect(prose.placeholders.isEmpty && prose.spans.isEmpty)
    #expect(prose.rendered { _ in "no" } == "see {x} [[y:z]]")
  }

  @Test func canBeEmptyOrPlain() throws {
    #expect(try Prose(parsing: "").isEmpty)
    #expect(try Prose(parsing: " \n\n ").isEmpty)
    #expect(Prose(plain: "").isEmpty)
    #expect(Prose(plain: "a {b}").rendered { _ in "no" } == "a {b}")
  }

  @Test(arguments: [
    ("{ines", Prose.MarkupError.unbalanced("{")), ("ines}", .unbalanced("}")),
    ("[[a:b", .unbalanced("[[")), ("a]]", .unbalanced("]]")), ("[[a:b]", .unbalanced("[[")),
    ("{}", .badName("")), ("{Ines}", .badName("Ines")), ("{a b}", .badName("a b")),
    ("[[patient]]", .badName("patient")), ("[[:words]]", .badName(":words")),
    ("[[a:]]", .badName("a")), ("[[A:words]]", .badName("A")), ("[[a:{b}]]", .badName("a")),
    ("[[a:[[b:c]]]]", .badName("a")), ("{a {b}}", .badName("a {b")),
  ])
  func refusesMarksThatAreNotWellFormed(text: String, error: Prose.MarkupError) {
    #expect(throws: error) { try Prose(parsing: text) }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func readsOrRefusesAnyMarks(seed: UInt64) {
    let pieces = ["{", "}", "[[", "]]", "[", "]", ":", "a", "ines", " ", ".", "\n", "—", "¿", "É"]
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      guard let prose = try? Prose(parsing: text) else { continue }
      let marks = prose.placeholders.count + prose.spans.count
      let braces = text.contains("{") || text.contains("[[")
      #expect((marks > 0) == braces, "\(text.debugDescription)")
    }
  }
}
