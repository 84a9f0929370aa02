import Interviewing
import Trees

extension Market {
  var json: JSON {
    [
      "segment": .optional(segment), "status": .string(status.rawValue), "potential": .rounded(potential),
      "chain": [
        "prospects": .rounded(prospects), "reachable": .rounded(reachable), "share": .rounded(share),
        "spend": .rounded(spend),
      ],
      "withinReach": .rounded(withinReach), "clientsWon": .rounded(clientsWon),
      "points": [
        "position": .optional(position?.rawValue), "profitability": .optional(profitability),
        "buying": .optional(buying), "growth": .optional(growth?.rawValue),
      ],
      "coverage": .rounded(coverage), "missing": .keys(missing), "evidence": .string(evidence.rawValue),
    ]
  }
}
