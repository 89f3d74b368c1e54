terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
  backend "s3" { endpoints = { s3 = "https://s3.example" } }
}
/* where it runs */
provider "aws" {
  region = var.region # here
  endpoints { s3 = "https://${var.host}/${join(",", ["a"])}" }
}
module "net" {
  source = "git::https://forge.example/net.git?ref=1"
  sizes  = [1, "two", { three = 3 }]
}
resource "local_file" "a" {
  content = <<-EOT
    provider "aws" {
  EOT
}
