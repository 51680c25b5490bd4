import Foundation
import Testing

/// Ten years of a company. `ESLABON_SIMULATED_PEOPLE=5000` makes it larger, and
/// `ESLABON_SIMULATION_SEED` another one.
@Suite("Ten simulated years")
struct TenYearsTests {
  @Test func keepWhatIsPromised() async {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["ESLABON_SIMULATION_SEED"].flatMap { UInt64($0) } ?? 20_261
    let people = environment["ESLABON_SIMULATED_PEOPLE"].flatMap { Int($0) } ?? 200
    let years = environment["ESLABON_SIMULATED_YEARS"].flatMap { Int($0) } ?? 10
    let start = ContinuousClock.now
    var simulation = Simulation(people: people, seed: seed)
    await simulation.run(years: years)
    let counts = simulation.company.counts.sorted { $0.key < $1.key }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    print(
      "\(people) people, \(years) years, \(simulation.plans) plans in",
      "\(ContinuousClock.now - start): \(counts)")
    let faults = simulation.check.faults
    #expect(faults.isEmpty, "\(faults.count) faults: \(faults.prefix(12).joined(separator: "\n"))")
  }
}
