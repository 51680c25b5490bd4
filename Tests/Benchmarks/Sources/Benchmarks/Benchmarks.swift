import Foundation

/// Measures Eslabon beside what bounds it; `README.md` says what each figure means.
@main
enum Benchmarks {
  static func main() {
    do {
      let wish = try Wish(CommandLine.arguments.dropFirst())
      for subject in wish.subjects { try subject.report(wish).print() }
    } catch let error as Wish.Misunderstood {
      print("\(error.word) is not understood\n\(Wish.usage)")
      exit(64)
    } catch {
      print("stopped: \(error)")
      exit(70)
    }
  }
}
