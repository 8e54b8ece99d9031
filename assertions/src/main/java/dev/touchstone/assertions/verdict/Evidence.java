package dev.touchstone.assertions.verdict;

/** The numbers behind a finding. */
public sealed interface Evidence
        permits PassRateEvidence,
                RegressionEvidence,
                CriticalEvidence,
                LatencyEvidence,
                ScoreEvidence,
                DriftEvidence,
                NewRecordEvidence,
                JudgedPassRateEvidence,
                JudgedRegressionEvidence,
                MissingEvidence,
                EquivalenceEvidence,
                UnpairedEvidence,
                ApprovalEvidence,
                UnapprovedEvidence,
                KappaEvidence {}
