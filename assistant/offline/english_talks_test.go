package offline

import "testing"

// What is told in English is reckoned with as in Chinese: lists, counts told later, corrections, what is left out.
func TestEnglishTalks(t *testing.T) {
	talksTo(t, map[string]string{
		"We bought a filed model for 200k and 90k of compute, total?":                                           "Together at most 105,000 yuan",
		"We bought a filed model for 200k and 90k of compute, total?|leave out the compute":                     "60,000 yuan",
		"Our AI server sold 26 million yuan this year|it was developed in 2018|sorry, 2025":                     "780,000 yuan",
		"How much is a selected scenario?|we have three|one of them was also selected nationally":               "Together at most 600,000 yuan",
		"Our platform has 1.2 million yuan of service income|it was newly recognised this year|so in total?":    "Together at most 860,000 yuan",
		"20 workers took the vocational training, 14 passed and got the certificate":                            "up to 42,000 yuan",
		"40 workers took the vocational training, 30 got the certificate|four of the certificates were revoked": "up to 78,000 yuan",
		"We bought 62k of compute, but only paid 52k. What do we get?":                                          "26,000 yuan",
		"Optical module 11 million, AI server 45 million, edge chip 7 million. What is the total?":              "Together at most 1,330,000 yuan",
		"I have 70k to spend. Model or computing power, which one brings more?":                                 "alternatives",
		"We spend between 40k and 80k on compute":                                                               "0 to 40,000 yuan",
		"Which measures have no amount?|Why?":                                                                   "gives no reason",
		"deadline for applications?":                                                                            "The text does not say",
		"Can a foreign-owned company apply?":                                                                    "no rule on where a company is registered",
		"What's the total a single company could get at most?":                                                  "no overall ceiling",
		"Does the policy mention embodied AI?":                                                                  "具身智能",
		"We sell optical modules, sales 12 million":                                                             "at most 10 products a year city-wide",
		"our subsidiary in Xiamen spent 80k on compute":                                                         "whether one in another city gets anything",
		"Which office handles the talent award?|is the Finance Bureau one of them?":                             "is not among them",
		"What does the Science and Technology Bureau do?":                                                       "Measure 四",
	})
}
