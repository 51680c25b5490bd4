import Content
import Testing

@Suite("A near name")
struct NearNameTests {
  @Test(arguments: [
    ("kickof", "kickoff"), ("lauhcn", "launch"), ("Launch", "launch"), ("debreif", "debrief"),
    ("inés", "ines"), ("lunch", "launch"),
  ])
  func findsWhatWasMeant(name: String, meant: String) {
    #expect(NearName.of(name, in: ["debrief", "ines", "kickoff", "launch"]) == meant)
  }

  @Test(arguments: ["", "zz", "entirely-else", String(repeating: "launch", count: 20)])
  func findsNothingWhereNothingIsNear(name: String) {
    #expect(NearName.of(name, in: ["debrief", "kickoff", "launch"]) == nil)
  }

  @Test func countsASwapAsOneEdit() {
    #expect(NearName.of("ab", in: ["ba"]) == "ba")
    #expect(NearName.of("abc", in: ["cab"]) == nil)
  }

  @Test func takesTheNearestAndAmongEqualsTheFirst() {
    #expect(NearName.of("abcdef", in: ["abcdxx", "abcdex"]) == "abcdex")
    #expect(NearName.of("cat", in: ["rat", "bat", "hat"]) == "bat")
  }

  @Test func neverOffersTheNameItself() {
    #expect(NearName.of("launch", in: ["launch"]) == nil)
  }

  @Test func asksElseListsWhatThereIs() {
    let help = { (name: String, names: [String]) in
      NearName.help(for: name, in: names, kind: "scene")
    }
    #expect(help("lunch", ["launch", "x"]) == "did you mean `launch`?")
    #expect(help("zzz", ["b", "a"]) == "the scenes are: `a`, `b`")
    #expect(help("zzz", []) == "there is no scene yet")
    let many = (10..<30).map { "scene-\($0)" }
    let list = many.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    #expect(help("zzz", many) == "some of the scenes: \(list)")
  }
}
