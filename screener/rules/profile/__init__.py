"""Rules on who the requester says they are."""

from screener.rules.profile import (
    about_sells,
    commercial_company,
    commercial_role,
    commercial_signature,
    empty_profile,
    ordinary_position,
    own_firm,
    role_alone,
    skilled_work,
    unsaid_product,
)

RULES = (
    commercial_role.RULE,
    commercial_signature.RULE,
    commercial_company.RULE,
    unsaid_product.RULE,
    own_firm.RULE,
    about_sells.RULE,
    empty_profile.RULE,
    ordinary_position.RULE,
    skilled_work.RULE,
    role_alone.RULE,
)
