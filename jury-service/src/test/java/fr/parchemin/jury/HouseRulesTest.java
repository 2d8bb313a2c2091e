package fr.parchemin.jury;

import fr.parchemin.kit.testing.HouseRules;

class HouseRulesTest extends HouseRules {}
