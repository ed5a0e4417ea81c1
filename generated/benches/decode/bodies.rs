//! Pages as Rev.io sends them: compact, with the fields in the order of the API description.

/// The largest page that Rev.io sends.
pub(crate) const RECORDS: usize = 500;

/// A page of records made from a template, in which `~` is the number of the record.
pub(crate) fn page(record: &str) -> String {
    // The templates are indented to be read.
    let record: String = record.lines().map(str::trim).collect();
    let records: Vec<_> = (0..RECORDS)
        .map(|index| record.replace('~', &(1000 + index).to_string()))
        .collect();
    format!(
        r#"{{"ok":true,"has_more":true,"record_count":{RECORDS},"records":[{}]}}"#,
        records.join(",")
    )
}

pub(crate) const CONTACT: &str = r#"{"contact_id":24~,"name":"Julia Sample ~",
"email":"julia.~@example.com","company":"Sample Works","customer_id":11~,"agent_id":7,
"created_date":"2024-03-09T14:05:17","title":"","position":"Head of Operations","fax":null,
"phone":"555555~","comments":"Calls back in the afternoon. Prefers mail.","mobile":"555556~",
"contact_type_id":3,"fields":[{"field_id":11,"label":"Language","value":"English"},
{"field_id":12,"label":"Newsletter","value":""}],
"address":{"line_1":"~ Main Street","line_2":"","city":"Springfield","postal_code":"62701",
"postal_code_extension":null,"state_or_province":"IL"}}"#;

/// With fields that the API description does not name.
pub(crate) const UNKNOWN_FIELDS: &str = r#"
,"nickname":"Jule","score":~,"is_vip":false,"region":null,
"preferences":{"language":"en","channels":["mail","phone"],"quiet_hours":{"from":20,"to":8}},
"tags":["new","large"]}"#;

pub(crate) const CHARGE: &str = r#"{"charge_id":88~,"product_id":31,"product_type_id":0,
"customer_id":11~,"bill_id":null,"service_id":42~,"service_product_id":77~,
"is_tax_included":false,"tax_class_id":5,"description":"Monthly line fee","amount":21.38,
"cost":7.5,"product_amount":19.95,"is_commission_exempted":false,"tax_amount":1.43,
"geocode":"170310160","proration":1.0,"created_date":"2024-04-01T00:00:00","created_by":12,
"quantity":1.0,"rate":19.95,"is_prorated":false,"start_date":"2024-04-01T00:00:00",
"end_date":"2024-04-30T23:59:59"}"#;

pub(crate) const SERVICE: &str = r#"{"service_id":42~,"customer_id":11~,"provider_id":3,
"service_type_id":9,"package_id":null,"number":"555555~","pic":"0288","lpic":"0288",
"provider_account_id":6,"usage_plan_group_id":2,"number2":"","description":"Main line of the office",
"disconnected_date":null,"activated_date":"2024-01-02T00:00:00","address_id":51~,
"addressz_id":51~,"provider_account_number":"A-90~","contract_start":"2024-01-02T00:00:00",
"contract_end":"2027-01-01T00:00:00","created_date":"2023-12-20T09:12:44","hunt_group":null,
"circuit_number2":null,"circuit_foc_date":null,"notes":"","fields":[
{"field_id":11,"label":"Rate Code","value":"BASIC"},
{"field_id":12,"label":"ICCID","value":""}],"request_service_id":null}"#;

pub(crate) const CUSTOMER: &str = r#"{"billing_address":{"address_id":51~,"customer_id":11~,
"first_name":"Julia","middle_initial":"K","last_name":"Sample","company_name":"Sample Works ~",
"line_1":"~ Main Street","line_2":null,"city":"Springfield","state_or_province":"IL",
"postal_code":"62701","postal_code_extension":"","country_code":"USA",
"created_date":"2023-12-20T09:12:44","modified_date":"2024-02-01T16:40:09"},
"service_address":{"address_id":52~,"customer_id":11~,
"first_name":"Julia","middle_initial":"K","last_name":"Sample","company_name":"Sample Works ~",
"line_1":"~ Side Street","line_2":"Floor 3","city":"Springfield","state_or_province":"IL",
"postal_code":"62701","postal_code_extension":"","country_code":"USA",
"created_date":"2023-12-20T09:12:44","modified_date":"2024-02-01T16:40:09"},
"listing_address":null,"customer_id":11~,"parent_customer_id":null,"account_number":"AC-77~",
"activated_date":"2024-01-02T00:00:00","agent_id":7,"secondary_agent_id":null,"close_date":null,
"created_by":12,"created_date":"2023-12-20T09:12:44","updated_date":"2024-02-01T16:40:09",
"email":"office.~@example.com","is_parent":false,"registration_code":"R~","security_pin":"4711",
"sold_by":null,"source":"Referral","status":"ACTIVE",
"auto_debit":{"enabled":true,"day":5,"payment_account_id":33~},
"finance":{"amount_due":121.38,"amount_overdue":0.0,"bill_profile_id":2,
"billing_method":"Email","balance":121.38,"balance_limit":500.0,"balance_limit_enabled":false,
"due_date":"2024-05-15T00:00:00","collection_template_id":1,"contract_end_date":null,
"contract_start_date":null,"cycle_date":"2024-05-01T00:00:00","late_fees_enabled":true,
"payment_terms_days":14,"tax_exempt_enabled":false,"tax_exempt_types":"",
"usage_file_enabled":false,"usage_file_format":null,"payment_fees_enabled":false},
"profile":{"class":"Business","date_of_birth":null,"language":"en","tax_id":null},
"fields":[{"field_id":21,"label":"Segment","value":"Small"}],"suspended":false,
"suspended_date":null,"culture":"en-US"}"#;

pub(crate) const SERVICE_PRODUCT: &str = r#"{"service_product_id":77~,"customer_id":11~,
"product_id":31,"package_id":null,"service_id":42~,"description":"Business line","code_1":"BL-1",
"code_2":"","rate":19.95,"billed_through_date":"2024-04-30T00:00:00","canceled_date":null,
"status":"ACTIVE","status_date":"2024-01-02T00:00:00","status_user_id":12,
"activated_date":"2024-01-02T00:00:00","cost":7.5,"wholesale_description":"",
"free_start_date":null,"free_end_date":null,"quantity":1.0,
"contract_start_date":"2024-01-02T00:00:00","contract_end_date":"2027-01-01T00:00:00",
"created_date":"2023-12-20T09:12:44","tax_included":false,"group_on_bill":true,"itemized":true,
"fields":[]}"#;
